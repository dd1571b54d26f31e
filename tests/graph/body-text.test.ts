import { expect, test } from "vitest";
import { archiveOf, md, named } from "../archive-of.ts";

const textOf = (body: string): string => {
  const { archive } = archiveOf({
    "articles/2024/uji.md": md('title: "Uji"\npublished: "2024"\npeople: ["damar"]', body),
    "people/damar.md": named("Damar"),
    "people/warga.md": named("Warga Sebutan", "listed: false"),
  });
  const [article] = archive.articles;
  return article ? archive.text(article) : "";
};

test.each([
  ["a line for each paragraph, whose own lines are joined", "Satu\ndua.\n\nTiga.", "Satu dua.\nTiga."],
  ["a line for each item", "Isi:\n\n- satu\n- dua", "Isi:\nsatu\ndua"],
  ["a line for each cell", "| A | B |\n| --- | --- |\n| 1 | 2 |", "A\nB\n1\n2"],
  ["headings and quotations", "## Judul\n\n> Kata [[damar]].\n> — Damar", "Judul\nKata Damar.\n— Damar"],
  ["names are words, whether they lead to a page or not", "Damar dan [[warga|dia]].", "Damar dan dia."],
  ["what looks like a tag is text", "Tulis `<p>` & `</p>`.", "Tulis <p> & </p>."],
])("%s", (_, body, text) => {
  expect(textOf(body)).toBe(text);
});
