import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { archiveOf } from "../archive-of.ts";
import { built, filesIn } from "./build.ts";

test("the scripts of a reading page are at most 5 KB together, before any compression", () => {
  const files = filesIn(built.fixture);
  const { document } = parseHTML(files["2022/05/janji-jembatan-senja/index.html"] ?? "");
  const scripts = [...document.querySelectorAll("script")].map((script) => script.getAttribute("src") ?? "");
  const sizes = scripts.map((src) => Buffer.byteLength(files[src.replace("/arsip/", "")] ?? ""));
  expect(Math.min(...sizes)).toBeGreaterThan(100);
  expect(sizes.reduce((all, size) => all + size, 0)).toBeLessThanOrEqual(5000);
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
