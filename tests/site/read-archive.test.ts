import { expect, test, vi } from "vitest";
import * as checks from "../../src/checks/run-checks.ts";
import { md, named, readingOf, spots } from "../archive-of.ts";

const twice = { "pages/arsip.md": md('title: "Arsip"', "Tentang arsip.") };

test("of two pages at one address, a preview shows one", () => {
  const { pages, problems } = readingOf(twice);
  expect(spots(problems)).toEqual(["pages/arsip.md:1:1 duplicate-url"]);
  expect(pages.filter(({ path }) => path === "arsip/index.html")).toHaveLength(1);
});

test("two pages at one address that no check tells of are never built", () => {
  const blind = vi.spyOn(checks, "runChecks").mockReturnValue([]);
  expect(() => readingOf(twice)).toThrow("no disk can hold this file of the site beside the others: arsip/");
  blind.mockRestore();
});

const files = {
  "people/damar.md": named("Damar", 'formerly: ["/orang/"]'),
  "pages/orang.md": md('title: "Orang"'),
  "addresses.txt": "/people/damar/\n/people/\n/orang/\n",
};

test.each([
  ["that is no YAML", 'title: "Arsip\nurl_words: en\n', "yaml-syntax"],
  ["with a wrong value", 'title: "Arsip"\nurl: "https://uji.example/"\nurl_words: de\n', "wrong-value"],
])("addresses are not told of with a site.yaml %s, which decides them", (_, yaml, rule) => {
  const { problems } = readingOf({ ...files, "site.yaml": yaml });
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([`site.yaml ${rule}`]);
});

test("what holds whatever the settings say is told of beside their mistake", () => {
  const { problems } = readingOf({
    "site.yaml": "title: [\n",
    "people/a.md": named("A", "id: x"),
    "people/b.md": named("B", "id: x"),
  });
  expect(spots(problems)).toContain("people/b.md:3:5 duplicate-id");
});

test("the same addresses are told of once the settings can be read", () => {
  const site = 'title: "Arsip"\nurl: "https://uji.example/"\nchecks: {unmentioned: "off"}\n';
  const { problems } = readingOf({ ...files, "site.yaml": site });
  expect(spots(problems)).toEqual([
    "addresses.txt:1:1 vanished-address",
    "addresses.txt:2:1 vanished-address",
    "pages/orang.md:1:1 duplicate-url",
    "people/damar.md:3:12 formerly-clash",
  ]);
});
