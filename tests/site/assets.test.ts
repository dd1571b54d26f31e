import { expect, test } from "vitest";
import { archiveOf } from "../archive-of.ts";

test.each([
  ["id", "berita ditemukan", "tandai="],
  ["en", " found", "mark="],
])("the search speaks as an interface in %s does, and only so", (language, words, mark) => {
  const { pages } = archiveOf({
    "site.yaml": `title: A\nurl: "https://a.example/"\nlanguage: ${language}\n`,
  });
  const [search = "", box] = ["cari", "kotak"].map((name) =>
    pages.find(({ path }) => path === `aset/${name}.js`)?.render(),
  );
  expect(search).toContain(words);
  expect(search.includes("berita")).toBe(language === "id");
  expect(box).toContain(mark);
});

test.each([
  ["id", "Saat berita ini terbit"],
  ["en", "When this story was published"],
])("the words of cards are those of an interface in %s", (language, words) => {
  const { pages } = archiveOf({
    "site.yaml": `title: A\nurl: "https://a.example/"\nlanguage: ${language}\n`,
  });
  expect(pages.find(({ path }) => path === "aset/kartu.js")?.render()).toContain(words);
});
