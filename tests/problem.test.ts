import { describe, expect, test } from "vitest";
import { atLevels, hasErrors, type Problem, rules, settableRules, severityOf } from "../src/problem.ts";
import { archiveOf, named, spots, story } from "./archive-of.ts";

const problem = (rule: Problem["rule"]): Problem => ({ file: "a.md", line: 1, column: 1, rule, values: {} });
const found = [problem("missing-summary"), problem("title-twice"), problem("unknown-key")];

test("what an archive does not set is as severe as the rule is", () => {
  expect(atLevels(found)).toEqual(found);
  expect(found.map(severityOf)).toEqual(["warning", "warning", "error"]);
});

test("an archive may switch a rule off, raise it, or leave it what it is", () => {
  const told = atLevels(found, { "missing-summary": "off", "title-twice": "error" });
  expect(told.map((one) => [one.rule, severityOf(one)])).toEqual([
    ["title-twice", "error"],
    ["unknown-key", "error"],
  ]);
  expect(hasErrors(atLevels([problem("title-twice")], { "title-twice": "error" }))).toBe(true);
  expect(hasErrors(atLevels([problem("title-twice")], { "title-twice": "warning" }))).toBe(false);
});

test("every warning may be set, and no error", () => {
  expect(settableRules).toContain("hidden-character");
  expect(settableRules.filter((rule) => (rules[rule] as string) === "error")).toEqual([]);
  expect(settableRules.length).toBe(Object.values(rules).filter((severity) => severity === "warning").length);
});

describe("checks in site.yaml", () => {
  const least = 'title: A\nurl: "https://a.example/"\n';
  const withChecks = (checks: string, files: Record<string, string> = {}) =>
    archiveOf({ "site.yaml": `${least}checks: {${checks}}\n`, ...files }).problems;

  test("decide of rules that a file alone breaks, too", () => {
    const files = { "articles/2022/a.md": story('summary: "Ringkas."', "Isi.") };
    expect(spots(withChecks('year-differs: "off"', files))).toEqual([]);
    expect(withChecks('year-differs: "error"', files).map(severityOf)).toEqual(["error"]);
  });

  test.each([
    ['missing-sumary: "off"', "unknown-key", { key: "missing-sumary", nearest: "missing-summary" }],
    ['missing-summary: "warnings"', "wrong-value", { expected: "one-of-near", allowed: "warning" }],
    ["missing-summary: false", "wrong-value", { expected: "one-of", allowed: "off, warning, error" }],
    ['missing-key: "off"', "wrong-value", { key: "checks.missing-key", expected: "fixed-rule" }],
  ])("that are wrong are told of: %s", (checks, rule, values) => {
    const problems = withChecks(checks);
    expect(spots(problems)).toEqual([expect.stringMatching(new RegExp(`^site\\.yaml:3:\\d+ ${rule}$`))]);
    expect(problems[0]?.values).toMatchObject(values);
  });

  test("written without quotes, off is still a word: this is YAML 1.2", () => {
    expect(withChecks("unmentioned: off", { "topics/a.md": named("A") })).toEqual([]);
  });
});
