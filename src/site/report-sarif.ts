/** Problems as SARIF 2.1.0 (OASIS), which code hosts and editors read. */
import { pageOf } from "../checks/run-checks.ts";
import { problemWords } from "../i18n/problem-text.ts";
import { type Problem, rules, severityOf } from "../problem.ts";
import type { ReportOptions } from "./report.ts";

export function sarif(problems: readonly Problem[], { language, content }: ReportOptions): string {
  const told = [...new Set(problems.map(({ rule }) => rule))].sort();
  const run = {
    tool: {
      driver: {
        name: "jejak",
        rules: told.map((id) => {
          const page = pageOf(id);
          return { id, defaultConfiguration: { level: rules[id] }, ...(page && { help: { text: page } }) };
        }),
      },
    },
    columnKind: "utf16CodeUnits",
    results: problems.map((problem) => ({
      ruleId: problem.rule,
      ruleIndex: told.indexOf(problem.rule),
      level: severityOf(problem),
      message: { text: plain(problemWords(problem, language)) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(`${content}/${problem.file}`) },
            region: { startLine: problem.line, startColumn: problem.column },
          },
        },
      ],
    })),
  };
  return JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 2);
}

const schema = "https://json.schemastore.org/sarif-2.1.0.json";

/** Without escapes, `[words](address)` in a message is a link (3.11.6). */
const plain = (text: string): string => text.replace(/[\\[\]]/g, "\\$&");

/** A relative reference (RFC 3986): what no address may hold is encoded, and no first part looks like a scheme. */
const uriOf = (path: string): string => path.split("/").map(encodeURIComponent).join("/");
