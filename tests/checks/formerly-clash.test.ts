import { describe, expect, test } from "vitest";
import { archiveOf, md, named, readingOf, spots, story } from "../archive-of.ts";
import { pdf } from "../pictures.ts";

const clashes = (files: Readonly<Record<string, string>>) =>
  archiveOf(files).problems.filter(({ rule }) => rule === "formerly-clash");

const values = (files: Readonly<Record<string, string>>) => clashes(files).map((problem) => problem.values);

test("old addresses that nobody else uses are no mistake", () => {
  expect(
    clashes({
      "people/a.md": named("A", 'formerly: ["/a/", "/a.html", "/orang/dulu/"]'),
      "people/b.md": named("B", 'formerly: ["/b/", "/Orang/A/"]'),
    }),
  ).toEqual([]);
});

describe("an old address is told of where it stands", () => {
  test("that is the page's own, however it is written", () => {
    const files = { "people/a.md": named("A", 'formerly: ["/lama/", "/orang/a", "/orang/%61/index.html"]') };
    expect(spots(clashes(files))).toEqual([
      "people/a.md:3:22 formerly-clash",
      "people/a.md:3:34 formerly-clash",
    ]);
    expect(values(files)[0]).toEqual({ address: "/orang/a", fault: "self", other: "" });
  });

  test("that is another page's, which is named", () => {
    const files = {
      "articles/2023/a.md": story(),
      "people/a.md": named("A", 'formerly:\n  - "/lama/"\n  - "/2023/a"'),
    };
    expect(spots(clashes(files))).toEqual(["people/a.md:5:5 formerly-clash"]);
    expect(values(files)).toEqual([{ address: "/2023/a", fault: "page", other: "articles/2023/a.md" }]);
  });

  test("that is a document's, also with a slash at its end, which no disk could hold beside it", () => {
    const { problems, pages } = readingOf({
      "people/a.md": named(
        "A",
        'formerly: ["/media/surat.pdf/", "/media/surat.pdf", "/media/surat.pdf/x/"]',
        "[surat](media/surat.pdf)",
      ),
      "media/surat.pdf": pdf,
    });
    expect(spots(problems)).toEqual(["people/a.md:3:12 formerly-clash", "people/a.md:3:33 formerly-clash"]);
    expect(pages.filter(({ leadsTo }) => leadsTo)).toEqual([]);
  });

  test.each([
    "/",
    "/index.html",
    "/404.html/",
    "/404.html",
    "/orang/",
    "/aset/jejak.css",
    "/koreksi/",
    "/cari",
  ])("that is the site's own: %s", (address) => {
    const files = { "people/a.md": named("A", `formerly: ["${address}"]`) };
    expect(values(files)).toEqual([{ address, fault: "page", other: "" }]);
  });

  test("that another claims too, with the place of the other", () => {
    const files = {
      "people/a.md": named("A", 'note: x\nformerly: ["/satu/", "/lama"]'),
      "pages/b.md": md('title: B\nformerly: ["/l%61ma/", "/satu"]'),
    };
    expect(values(files)).toEqual([
      { address: "/l%61ma/", fault: "claimed", other: "people/a.md:4" },
      { address: "/satu", fault: "claimed", other: "people/a.md:4" },
    ]);
    expect(spots(clashes(files))[0]).toBe("pages/b.md:3:12 formerly-clash");
  });

  test("that stands twice in one list", () => {
    expect(values({ "people/a.md": named("A", 'formerly: ["/lama/", "/lama"]') })).toEqual([
      { address: "/lama", fault: "claimed", other: "people/a.md:3" },
    ]);
  });

  test("also where the thing is a draft or unlisted", () => {
    expect(
      spots(
        clashes({
          "people/a.md": named("A", 'draft: true\nformerly: ["/orang/b/"]'),
          "people/b.md": named("B", 'formerly: ["/lama/"]'),
          "people/c.md": named("C", 'listed: false\nformerly: ["/lama/"]'),
        }),
      ),
    ).toEqual(["people/a.md:4:12 formerly-clash", "people/c.md:4:12 formerly-clash"]);
  });
});

test("the address of what has no page may be taken over", () => {
  expect(
    clashes({
      "people/a.md": named("A", "listed: false"),
      "people/b.md": named("B", 'formerly: ["/orang/a/"]'),
    }),
  ).toEqual([]);
});

test("a page is never replaced by one that only leads on, even in a preview with mistakes", () => {
  const { pages } = readingOf({
    "people/a.md": named("A", 'formerly: ["/orang/b/"]'),
    "people/b.md": named("B"),
  });
  const there = pages.filter(({ path }) => path === "orang/b/index.html");
  expect(there).toHaveLength(1);
  expect(there[0]?.leadsTo).toBeUndefined();
});
