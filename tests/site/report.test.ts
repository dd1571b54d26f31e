/** What a run tells: to people in few lines, to machines in full. */
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { pageOf } from "../../src/checks/run-checks.ts";
import { type Problem, rules } from "../../src/problem.ts";
import { problemPanel } from "../../src/site/dev-session.ts";
import { report } from "../../src/site/report.ts";
import { formats } from "../../src/site/report-formats.ts";

const problem = (more: Partial<Problem> = {}): Problem => ({
  file: "people/tirta.md",
  line: 2,
  column: 7,
  rule: "missing-summary",
  values: {},
  ...more,
});

const many = (count: number, rule: Problem["rule"] = "missing-summary") =>
  Array.from({ length: count }, (_, index) => problem({ line: index + 1, rule }));

const options = { language: "id", content: "content" } as const;

describe("in a terminal", () => {
  test("twenty lines of one rule are shown, and where the rest is", () => {
    const lines = report(
      [...many(154), problem({ rule: "unknown-key", values: { key: "x", nearest: "" } })],
      options,
    ).split("\n");
    expect(lines.filter((line) => line.includes("missing-summary (peringatan)"))).toHaveLength(20);
    expect(lines.slice(-3)).toEqual([
      expect.stringContaining("content/people/tirta.md:2:7  unknown-key  "),
      "missing-summary: … dan 134 lagi dari aturan ini: docs/checks/missing-summary.md; tampilkan semua dengan npm run check -- --all",
      "1 kesalahan, 154 peringatan",
    ]);
  });

  test("exactly twenty are no reason for another line", () => {
    expect(report(many(20), options).split("\n")).toHaveLength(21);
    expect(report(many(21), options).split("\n")).toHaveLength(22);
  });

  test("a rule of reading has no page to name", () => {
    const [, last = ""] = report(many(25, "word-quotes"), { ...options, language: "en" })
      .split("\n")
      .slice(-3);
    expect(last).toBe("word-quotes: … and 5 more of this rule; show all with npm run check -- --all");
  });

  test("all are shown to whoever asks for all", () => {
    const lines = report(many(154), { ...options, all: true }).split("\n");
    expect(lines).toHaveLength(155);
    expect(lines.join("")).not.toContain("--all");
  });

  test("a rule that is raised counts as an error", () => {
    const lines = report([problem({ severity: "error" }), problem({ line: 3 })], options).split("\n");
    expect(lines[0]).not.toContain("(peringatan)");
    expect(lines[1]).toContain("(peringatan)");
    expect(lines[2]).toBe("1 kesalahan, 1 peringatan");
  });
});

test("the panel of the preview is as short as the terminal, and counts them all", () => {
  const panel = problemPanel(many(3000), "id", "content");
  expect(panel.match(/<li>/g)).toHaveLength(21);
  expect(panel).toContain("3.000");
  expect(panel).toContain("2.980 lagi");
});

/** Names that would break a format which does not escape them. */
const hostile = [
  problem({ file: 'people/a,b:c%d "e" é.md', rule: "unknown-key", values: { key: "a\nb%", nearest: "" } }),
  problem({
    rule: "title-twice",
    severity: "error",
    values: { title: "J", other: "a.md", month: "2023-11" },
  }),
  ...many(30),
];

describe("as JSON", () => {
  test("each problem has its place, its severity, its words and its mend", () => {
    const told = JSON.parse(formats.json(hostile, options));
    expect(told).toMatchObject({ version: 1, language: "id", errors: 2, warnings: 30 });
    expect(told.problems).toHaveLength(32);
    expect(told.problems[1]).toEqual({
      file: "content/people/tirta.md",
      line: 2,
      column: 7,
      rule: "title-twice",
      severity: "error",
      message: "Judul ini juga judul a.md, dalam bulan yang sama (2023-11).",
      mend: "Bila beritanya sama, hapus salah satunya. Bila berbeda, bedakan judulnya.",
    });
  });

  test("nothing wrong is an empty list", () => {
    expect(JSON.parse(formats.json([], options))).toMatchObject({ errors: 0, warnings: 0, problems: [] });
  });
});

describe("as SARIF", () => {
  /** The schema of OASIS, version 2.1.0-rtm.5, as the npm package @microsoft/jest-sarif carries it, without its prose. */
  const schema = JSON.parse(
    readFileSync(new URL("../fixtures/sarif-2.1.0.schema.json", import.meta.url), "utf8"),
  );
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat("uri", (text) => URL.canParse(text));
  ajv.addFormat(
    "uri-reference",
    (text) => URL.canParse(text, "https://a.example/") && /^[\x21-\x7e]*$/.test(text),
  );
  ajv.addFormat("date-time", true);
  const isSarif = ajv.compile(schema);

  test.each([
    ["nothing", []],
    ["names that must be escaped", hostile],
  ])("%s keeps to the schema", (_, problems) => {
    const valid = isSarif(JSON.parse(formats.sarif(problems, options)));
    expect(isSarif.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test("the schema is one that can be broken", () => {
    const log = JSON.parse(formats.sarif(hostile, options));
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    expect(isSarif(log)).toBe(false);
  });

  test("no words of the content become a link", () => {
    const values = { key: "[x](https://jahat.example) \\[y](0)", nearest: "" };
    const log = JSON.parse(formats.sarif([problem({ rule: "unknown-key", values })], options));
    expect(log.runs[0].results[0].message.text).toContain("\\[x\\](https://jahat.example) \\\\\\[y\\](0)");
  });

  test("each result leads to its rule, and has its own severity", () => {
    const [run] = JSON.parse(formats.sarif(hostile, options)).runs;
    const { rules: told } = run.tool.driver;
    for (const result of run.results) expect(told[result.ruleIndex].id).toBe(result.ruleId);
    expect(run.results[1]).toMatchObject({ ruleId: "title-twice", level: "error" });
    expect(told.find(({ id }: { id: string }) => id === "title-twice")).toEqual({
      id: "title-twice",
      defaultConfiguration: { level: "warning" },
      help: { text: "docs/checks/title-twice.md" },
    });
    const { physicalLocation } = run.results[0].locations[0];
    expect(physicalLocation.artifactLocation.uri).toBe("content/people/a%2Cb%3Ac%25d%20%22e%22%20%C3%A9.md");
  });
});

describe("for GitHub", () => {
  const lines = formats.github(hostile, { ...options, language: "en" }).split("\n");

  test("each problem is one command, with nothing in it that ends it early", () => {
    expect(lines).toHaveLength(hostile.length);
    expect(lines[0]).toBe(
      '::error file=content/people/a%2Cb%3Ac%25d "e" é.md,line=2,col=7,title=unknown-key::There is no key "a\ufffdb%25" here. ' +
        "Delete it, or see the list of keys in docs/panduan-redaksi.md.",
    );
    expect(lines[2]).toMatch(
      /^::warning file=content\/people\/tirta\.md,line=1,col=7,title=missing-summary::\S/,
    );
  });

  test("a name can neither steer a terminal nor be cut short", () => {
    const file = `people/${"a".repeat(200)}\u001b[2J\u2028.md`;
    const told = formats.github([problem({ file })], options);
    expect(told).toContain(`file=content/people/${"a".repeat(200)}\ufffd[2J\ufffd.md,line=2`);
  });

  test("nothing wrong is nothing said", () => {
    expect(formats.github([], options)).toBe("");
  });
});

test("the rules that have a page are those of the checks", () => {
  expect(pageOf("broken-link")).toBe("docs/checks/broken-link.md");
  expect(pageOf("not-utf8")).toBeNull();
  expect(Object.keys(rules).filter((rule) => pageOf(rule as Problem["rule"])).length).toBeGreaterThan(20);
});
