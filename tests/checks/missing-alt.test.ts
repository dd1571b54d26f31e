import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readArchive } from "../../src/site/read-archive.ts";
import { named, readingOf, spots } from "../archive-of.ts";
import { gif } from "../pictures.ts";

test.each(["missing-alt", "missing-file"])("%s is told of on the lines that bear its name", (rule) => {
  const folder = join("tests/fixtures/checks", rule);
  const file = "articles/2023/jembatan.md";
  const marked = readFileSync(join(folder, file), "utf8")
    .split("\n")
    .flatMap((text, index) => (text.includes(`!${rule}`) ? [index + 1] : []));
  const { problems } = readArchive(folder);
  expect(problems.map(({ line, rule: found }) => [line, found])).toEqual(marked.map((line) => [line, rule]));
});

test("a picture without words is told of where it begins, in whatever it stands", () => {
  const { problems } = readingOf({
    "people/damar.md": named("Damar", "", "Satu ![Damar](media/a.gif) ![](media/a.gif)"),
    "media/a.gif": gif,
  });
  expect(spots(problems)).toEqual(["people/damar.md:4:28 missing-alt"]);
});

test("a logo without words of its own bears the name of the archive", () => {
  const yaml = 'title: "Arsip"\nurl: "https://a.example/"\nlogo: {src: "media/a.gif"}\n';
  expect(readingOf({ "site.yaml": yaml, "media/a.gif": gif }).problems).toEqual([]);
});
