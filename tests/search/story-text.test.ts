import { expect, test } from "vitest";
import { storyText } from "../../src/search/story-text.ts";
import { md, named, readingOf } from "../archive-of.ts";

const textOf = (body: string): string => {
  const { archive } = readingOf({
    "articles/2024/uji.md": md('title: "Uji"\npublished: "2024"', body),
    "people/damar.md": named("Damar"),
  });
  const [article] = archive.articles;
  return article ? storyText(archive, article) : "";
};

test.each([
  ["blocks are apart, lines are not broken", "Satu\ndua.\n\nTiga *empat*lima.", "Satu dua. Tiga empatlima."],
  ["mentions read as they are shown", "Kata [[damar]] dan [[damar|dia]].", "Kata Damar dan dia."],
  ["a heading is read without its sign", "## Latar belakang\n\nIsi.", "Latar belakang Isi."],
  ["a gap holds no word", "Pada [[?tanggalnya]] itu.", "Pada […] itu."],
  ["signs are what they mean", "A & B < C > D “E” `a<b>`", "A & B < C > D “E” a<b>"],
  ["a note is read where it stands", "Isi.[^1]\n\n[^1]: Catatan.", "Isi. Catatan."],
  ["a table is read cell by cell", "| A | B |\n| --- | --- |\n| satu | dua |", "A B satu dua"],
  ["code in a block", "```\na < b\n```", "a < b"],
])("%s", (_, body, text) => {
  expect(textOf(body)).toBe(text);
});
