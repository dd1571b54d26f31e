/**
 * Each folder of `tests/fixtures/checks/` is an archive that carries its own answers. A line that must be told of bears
 * the rule: `!future-date`, in a comment of YAML or in the text. `!duplicate-url@1` stands for line 1, `@-1` for the
 * line before. What is told without a mark fails, and so does a mark that nothing is told of.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checks } from "../../src/checks/run-checks.ts";
import { rules } from "../../src/problem.ts";
import { readArchive } from "../../src/site/read-archive.ts";
import { inFolder } from "../archive-of.ts";

const root = join(import.meta.dirname, "../fixtures/checks");

const today = "2026-11-24";

const filesIn = (folder: string): Record<string, Buffer> => {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return Object.fromEntries(
    found.map((item) => {
      const path = join(item.parentPath, item.name);
      return [path.slice(folder.length + 1), readFileSync(path)];
    }),
  );
};

const marks = (file: string, bytes: Buffer): string[] =>
  bytes
    .toString()
    .split("\n")
    .flatMap((line, index) =>
      [...line.matchAll(/!([a-z]+(?:-[a-z]+)*)(?:@(-?\d+))?/g)].map(([, rule, at = "0"]) => {
        const number = Number(at);
        return `${file}:${number > 0 ? number : index + 1 + number} ${rule}`;
      }),
    );

const folders = readdirSync(root).filter((name) => name !== "site.yaml");

test("every check has its archive, and every archive its rule", () => {
  expect(Object.keys(checks).filter((rule) => !folders.includes(rule))).toEqual([]);
  expect(folders.filter((rule) => !Object.hasOwn(rules, rule))).toEqual([]);
});

describe.each(folders)("the archive of %s", (rule) => {
  const files = { "site.yaml": readFileSync(join(root, "site.yaml")), ...filesIn(join(root, rule)) };
  const marked = Object.entries(files).flatMap(([file, bytes]) => marks(file, bytes));

  test("is told of exactly where it says so", () => {
    const { problems } = inFolder(files, (folder) => readArchive(folder, { today }));
    const told = problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
    expect([...new Set(told)].sort()).toEqual([...new Set(marked)].sort());
  });

  test("says so somewhere, and leaves near misses", () => {
    expect(marked.some((mark) => mark.endsWith(` ${rule}`))).toBe(true);
    expect(marked.length).toBeLessThan(Buffer.concat(Object.values(files)).toString().split("\n").length / 2);
  });
});
