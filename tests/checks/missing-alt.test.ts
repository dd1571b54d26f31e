import { expect, test } from "vitest";
import { named, readingOf, spots } from "../archive-of.ts";
import { gif } from "../pictures.ts";

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
