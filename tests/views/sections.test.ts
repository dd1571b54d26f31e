import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { archiveOf, editorialOff, story } from "../archive-of.ts";

const site = (more: string) => `title: A\nurl: "https://a.example/"\n${editorialOff}${more}`;

const withdrawal = 'corrections: [{kind: withdrawal, date: "2024", text: Keliru.}]';

const stories = (section: string) => ({
  "articles/2023/a.md": story(section),
  "articles/2023/b.md": story(section, "", "2023-11-18"),
  "articles/2023/c.md": story(`${section}\n${withdrawal}`),
});

const linksTo = (html: string, start: string) =>
  [...parseHTML(html).document.querySelectorAll(`a[href^="${start}"]`)].map((link) =>
    link.getAttribute("href"),
  );

test("a newspaper without sections has no page of them, and no link to one", () => {
  for (const sections of ["", "sections: []\n"]) {
    const { pages, problems } = archiveOf({ ...stories(""), "site.yaml": site(sections) });
    expect(problems).toEqual([]);
    expect(pages.filter(({ path }) => path.startsWith("rubrik"))).toEqual([]);
    const html = pages.filter(({ path }) => path.endsWith(".html")).map((page) => page.render());
    expect(html.length).toBeGreaterThan(10);
    expect(html.flatMap((page) => linksTo(page, "/rubrik"))).toEqual([]);
  }
});

test("a section without a story has a page that says so; one with stories counts those that stand", () => {
  const { pages, problems } = archiveOf({
    ...stories("section: kota"),
    "site.yaml": site("sections: [{id: kota, name: Kota}, {id: laut, name: Laut}]\n"),
  });
  expect(problems).toEqual([]);
  const documentAt = (path: string) =>
    parseHTML(pages.find((page) => page.path === path)?.render() ?? "").document;
  const main = (path: string) => documentAt(path).querySelector("main");
  const rows = [...(main("rubrik/index.html")?.querySelectorAll("li") ?? [])];
  expect(rows.map(({ textContent }) => textContent)).toEqual(["Kota 2 berita", "Laut 0 berita"]);
  expect(main("rubrik/kota/index.html")?.querySelector(".lead")?.textContent).toBe("2 berita");
  expect(main("rubrik/kota/index.html")?.querySelectorAll("ul > li")).toHaveLength(2);
  expect(main("rubrik/laut/index.html")?.querySelector(".lead")?.textContent).toBe("Belum ada.");
  expect(main("rubrik/laut/index.html")?.querySelectorAll("li")).toHaveLength(0);
});
