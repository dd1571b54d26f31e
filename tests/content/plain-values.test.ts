import { expect, test } from "vitest";
import { plainValueProblems } from "../../src/content/plain-values.ts";

const told = (yaml: string) =>
  plainValueProblems({ file: "a.md", yaml, yamlLine: 2 }).map(
    ({ line, column, rule }) => `${line}:${column} ${rule}`,
  );

test.each([
  ["title: Uji #1 di desa", "2:8 comment-in-value"],
  ["id: a\ntitle: Rapat # penting", "3:8 comment-in-value"],
  ["people:\n  - ranu #dua", "3:5 comment-in-value"],
  ["title: “Uji”", "2:8 word-quotes"],
  ["source:\n  title: ‘Uji coba’", "3:10 word-quotes"],
])("a value that loses a part of itself is told of: %s", (yaml, expected) => {
  expect(told(yaml)).toEqual([expected]);
});

test.each([
  'title: "Uji #1 di desa"',
  "title: 'Uji #1'",
  "# catatan redaksi",
  "title: Uji#1",
  "draft: true # sampai Senin",
  'published: "2023" # tahunnya saja',
  "people: [a, b] # dua orang",
  'log:\n  - date: "2023" # tahunnya saja',
  "title: Kata “siap” dari warga",
  "title: Uji",
])("a value that is whole is not: %s", (yaml) => {
  expect(told(yaml)).toEqual([]);
});

test("a colour without quotes is a comment, and its key empty", () => {
  const yaml = "link:\n  light: #8a2b12\n  dark:   #ABC \n  email: # belum ada\n  nomor: #12 di daftar\n";
  const problems = plainValueProblems({ file: "site.yaml", yaml, yamlLine: 1 });
  expect(problems.map(({ line, column, values }) => [line, column, values])).toEqual([
    [2, 10, { kept: "" }],
    [3, 11, { kept: "" }],
  ]);
});

test("what is left of the value is named", () => {
  const [problem] = plainValueProblems({ file: "a.md", yaml: "title: Uji #1", yamlLine: 2 });
  expect(problem?.values).toEqual({ kept: "Uji" });
});
