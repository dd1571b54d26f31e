/** Everything that `--format` may ask for: the same problems for people and for machines. */
import { onOneLine, problemParts, problemWords } from "../i18n/problem-text.ts";
import { type Problem, severityOf } from "../problem.ts";
import { type ReportOptions, report } from "./report.ts";
import { sarif } from "./report-sarif.ts";

export type Format = "text" | "json" | "sarif" | "github";

export const formats: Readonly<
  Record<Format, (problems: readonly Problem[], options: ReportOptions) => string>
> = { text: report, json, sarif, github };

/** One object; `version` rises when a key goes or changes its meaning. */
function json(problems: readonly Problem[], { language, content }: ReportOptions): string {
  const errors = problems.filter((problem) => severityOf(problem) === "error").length;
  const told = problems.map((problem) => {
    const [message, mend] = problemParts(problem, language);
    const { file, line, column, rule } = problem;
    return { file: `${content}/${file}`, line, column, rule, severity: severityOf(problem), message, mend };
  });
  const all = { version: 1, language, errors, warnings: problems.length - errors, problems: told };
  return JSON.stringify(all, null, 2);
}

/** Workflow commands of GitHub Actions, one a line: they become marks beside the lines of a pull request. */
function github(problems: readonly Problem[], { language, content }: ReportOptions): string {
  return problems
    .map((problem) => {
      const { file, line, column, rule } = problem;
      const properties = { file: onOneLine(`${content}/${file}`), line, col: column, title: rule };
      const listed = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
      return `::${severityOf(problem)} ${listed.join(",")}::${data(problemWords(problem, language))}`;
    })
    .join("\n");
}

/** As `@actions/core` escapes what follows the second `::`. */
const data = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
