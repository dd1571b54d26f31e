import { expect, test } from "vitest";
import { archiveOf } from "../archive-of.ts";

test.each([
  ["id", "Saat berita ini terbit"],
  ["en", "When this story was published"],
])("the words of cards are those of an interface in %s", (language, words) => {
  const { pages } = archiveOf({
    "site.yaml": `title: A\nurl: "https://a.example/"\nlanguage: ${language}\n`,
  });
  expect(pages.find(({ path }) => path === "aset/kartu.js")?.render()).toContain(words);
});
