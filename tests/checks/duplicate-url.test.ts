import { expect, test } from "vitest";
import { archiveOf, md, named, spots, story } from "../archive-of.ts";

test("things of one file name in different folders have different addresses", () => {
  const { problems } = archiveOf({
    "people/bogor.md": named("Bogor"),
    "places/bogor.md": named("Bogor"),
    "pages/bogor.md": md("title: Bogor"),
    "articles/2023/bogor.md": story(),
    "articles/2023/11/bogor.md": story(),
  });
  expect(problems).toEqual([]);
});

test.each(["orang", "tindak-lanjut", "arsip", "rubrik", "koreksi", "cari", "data", "media", "ikuti"])(
  "a page may not be called %s: the site has one at that address",
  (slug) => {
    const { problems } = archiveOf({ [`pages/${slug}.md`]: md("title: A") });
    expect(spots(problems)).toEqual([`pages/${slug}.md:1:1 duplicate-url`]);
    expect(problems[0]?.values).toEqual({ url: `/${slug}/`, other: "" });
  },
);

test("the reserved words are those of the addresses' language", () => {
  const english = 'title: A\nurl: "https://a.example/"\nurl_words: en\n';
  const pages = { "pages/people.md": md("title: A"), "pages/orang.md": md("title: A") };
  expect(spots(archiveOf({ ...pages, "site.yaml": english }).problems)).toEqual([
    "pages/people.md:1:1 duplicate-url",
  ]);
  expect(spots(archiveOf(pages).problems)).toEqual(["pages/orang.md:1:1 duplicate-url"]);
});
