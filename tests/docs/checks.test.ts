/** The pages on the checks: one for each check, and their examples do what they say. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checks } from "../../src/checks/run-checks.ts";
import { rules, severityOf } from "../../src/problem.ts";
import { readArchive } from "../../src/site/read-archive.ts";
import { type Files, inFolder } from "../archive-of.ts";

const folder = new URL("../../docs/checks/", import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), "utf8");

const kept = Object.keys(checks) as (keyof typeof checks)[];

/** What the examples take for today. */
const today = "2024-06-30";

/** From a heading of the second rank to the next. */
const sectionOf = (page: string, heading: string): string =>
  page.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? "";

/** Fenced blocks that are named after a file. */
const filesIn = (section: string): Files =>
  Object.fromEntries(
    [...section.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = "", text = ""]) => [name, text]),
  );

const plainSettings = 'title: "Arsip"\nurl: "https://arsip.lembayung.example/"\n';

/** The picture that an example may name. */
const picture = readFileSync(new URL("../fixtures/archive/media/jembatan-senja.png", import.meta.url));

const toldOf = (files: Files) =>
  inFolder(
    { "site.yaml": plainSettings, "media/posko.png": picture, ...files },
    (content) => readArchive(content, { today }).problems,
  );

test("every check is a file, and every file but three a check", () => {
  const files = readdirSync(new URL("../../src/checks/", import.meta.url)).map((file) =>
    file.replace(/\.ts$/, ""),
  );
  expect(files.filter((file) => !["check", "check-file", "run-checks"].includes(file)).sort()).toEqual(
    [...kept].sort(),
  );
});

test("every check has its page, and every page its check", () => {
  const pages = readdirSync(folder).filter((file) => file !== "README.md");
  expect(pages.sort()).toEqual(kept.map((rule) => `${rule}.md`).sort());
});

test("the list names every check with its severity", () => {
  const severities: Readonly<Record<string, string>> = { kesalahan: "error", peringatan: "warning" };
  const listed = [...read("README.md").matchAll(/^\| \[`([\w-]+)`\]\(\1\.md\) \| (\w+) \| \S.* \|$/gm)].map(
    ([, rule = "", severity = ""]) => [rule, severities[severity]],
  );
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(kept.map((rule) => [rule, rules[rule]])));
});

describe.each(kept)("the page on %s", (rule) => {
  const page = read(`${rule}.md`);

  test("is called after it, and says how to mend and how to set it", () => {
    expect(page).toMatch(new RegExp(`^# \`${rule}\`\n\n\\S`));
    expect(sectionOf(page, "Cara membetulkan")).toMatch(/\n\n\S/);
    const setting = sectionOf(page, "Mengatur");
    if (rules[rule] === "warning") expect(setting).toContain(`checks:\n  ${rule}: "off"`);
    else expect(setting).toContain("tidak dapat dimatikan");
  });

  test("has an example that fails, and one that does not", () => {
    const [bad, good] = [filesIn(sectionOf(page, "Ditegur")), filesIn(sectionOf(page, "Benar"))];
    const told = toldOf(bad);
    expect(told.map((problem) => problem.rule)).toContain(rule);
    expect(told.filter((problem) => severityOf(problem) === "error" && problem.rule !== rule)).toEqual([]);
    expect(Object.keys(good)).not.toEqual([]);
    expect(toldOf(good).map((problem) => problem.rule)).not.toContain(rule);
    expect(toldOf(good).filter((problem) => severityOf(problem) === "error")).toEqual([]);
  });

  test("tells how to switch it off, and that works", () => {
    if (rules[rule] === "error") return;
    const { "site.yaml": settings = plainSettings, ...files } = filesIn(sectionOf(page, "Ditegur"));
    const [, lines = ""] = /```text\n([\s\S]*?)```/.exec(sectionOf(page, "Mengatur")) ?? [];
    expect(
      toldOf({ ...files, "site.yaml": `${settings}${lines}` }).map((problem) => problem.rule),
    ).not.toContain(rule);
    const raised = toldOf({ ...files, "site.yaml": `${settings}${lines.replace('"off"', '"error"')}` });
    expect(raised.filter((problem) => problem.rule === rule).map(severityOf)).toContain("error");
  });
});
