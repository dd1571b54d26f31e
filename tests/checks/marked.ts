/** The answer that a fixture of a check carries in itself: each line that must be told bears `!rule`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inOrder, type Problem } from "../../src/problem.ts";
import { readArchive } from "../../src/site/read-archive.ts";

const fixtures = join(import.meta.dirname, "../fixtures/checks");

export const problemsIn = (name: string): readonly Problem[] =>
  readArchive(join(fixtures, name), { today: "2026-01-01" }).problems;

/** `["site.yaml:1 low-contrast", …]`, each line once, in the order of problems. */
export const toldLines = (problems: readonly Problem[]): string[] => [
  ...new Set(problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)),
];

/** The same, as the fixture's own marks have it. */
export function markedLines(name: string): string[] {
  const folder = join(fixtures, name);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(?:md|yaml)$/.test(file),
  );
  const marks = files.flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .split("\n")
      .flatMap((text, index) =>
        [...text.matchAll(/!([a-z]+(?:-[a-z]+)+)/g)].map(([, rule = ""]) => ({
          file,
          line: index + 1,
          column: 1,
          rule: rule as Problem["rule"],
          values: {},
        })),
      ),
  );
  return toldLines(inOrder(marks));
}
