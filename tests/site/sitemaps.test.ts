/** What search engines and browsers ask a host for. */
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { sitePages } from "../../src/site/pages.tsx";
import { md, named, readingOf } from "../archive-of.ts";

const settings = `title: "Arsip & Kabar Lembayung Raya"
url: "https://uji.example/arsip/"
publisher: {name: "Kabar\\u0007 <Lembayung>"}
checks: {missing-section: "off", missing-summary: "off", unmentioned: "off", empty-body: "off"}
`;

const story = (title: string, published: string, more = "") =>
  md(`title: "${title}"\npublished: "${published}"\n${more}`, "Isi.");

const files = {
  "site.yaml": settings,
  "articles/2020/lama.md": story("Lama", "2020-05-01", 'updated: "2020-06-02"'),
  "articles/2021/samar.md": story("Samar", "2021"),
  "articles/2022/disalin.md": story("Disalin", "1999-01-01", 'added: "2022-02-02"'),
  "articles/2023/koreksi.md": story(
    "Koreksi",
    "2023-01-01",
    'corrections: [{kind: "correction", date: "2023-03-03", text: "Keliru."}]',
  ),
  "articles/2025/12/baru.md": story("Baru\\u0008 <b>\\uFFFE & segar", "2025-12-30T10:30", 'lang: "su"'),
  "articles/2025/12/kemarin.md": story("Kemarin", "2025-12-29"),
  "articles/2025/12/terlalu-lama.md": story("Terlalu lama", "2025-12-28"),
  "articles/2025/12/ditarik.md": story(
    "Ditarik",
    "2025-12-31",
    'corrections: [{kind: "withdrawal", date: "2025-12-31", text: "Keliru."}]',
  ),
  "articles/2025/12/rahasia.md": story("Rahasia", "2025-12-31", "listed: false"),
  "people/damar.md": named("Damar"),
  "people/gelap.md": named("Gelap", "listed: false"),
};

const { archive } = readingOf(files);
const site = new Map(sitePages(archive, { today: "2025-12-31" }).map((page) => [page.path, page]));
const textOf = (path: string): string => site.get(path)?.render() ?? "";
const locsIn = (path: string): string[] =>
  [...textOf(path).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc = ""]) => loc);
const changesIn = (path: string) =>
  [
    ...textOf(path).matchAll(
      /<loc>https:\/\/uji\.example\/arsip\/(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?/g,
    ),
  ].map(([, loc, day]) => [loc, day ?? null]);

describe("the sitemap", () => {
  test("names its parts, with the last day of each that is known", () => {
    expect(changesIn("sitemap.xml")).toEqual([
      ["sitemap-stories-1.xml", "2025-12-30"],
      ["sitemap-pages-1.xml", null],
    ]);
  });

  test("tells of a story the last day on which an editor did something to it", () => {
    expect(changesIn("sitemap-stories-1.xml")).toEqual([
      ["2022/disalin/", "2022-02-02"],
      ["2020/lama/", "2020-06-02"],
      ["2021/samar/", null],
      ["2023/koreksi/", "2023-03-03"],
      ["2025/12/terlalu-lama/", "2025-12-28"],
      ["2025/12/kemarin/", "2025-12-29"],
      ["2025/12/baru/", "2025-12-30"],
    ]);
  });

  test("has each page once that engines may show, and no other", () => {
    const all = [...locsIn("sitemap-stories-1.xml"), ...locsIn("sitemap-pages-1.xml")];
    expect(new Set(all).size).toBe(all.length);
    const shown = [...site.values()]
      .filter(({ path }) => path.endsWith(".html"))
      .filter((page) => !page.render().includes('name="robots" content="noindex"'))
      .map(({ path }) => `https://uji.example/arsip/${path.replace(/index\.html$/, "")}`);
    expect(all.sort()).toEqual(shown.sort());
    expect(all.join()).not.toMatch(/ditarik|rahasia|gelap|cari/);
  });
});

describe("the sitemap of news", () => {
  test("has the stories of today and the two days before, newest first, in characters that XML allows", () => {
    const { document } = parseHTML(textOf("sitemap-news.xml"));
    const of = (name: string) =>
      [...document.getElementsByTagName(name)].map(({ textContent }) => textContent);
    expect(textOf("sitemap-news.xml")).not.toMatch(/[\u0007\u0008\uFFFE]/);
    expect(of("news:title")).toEqual(["Baru <b> & segar", "Kemarin"]);
    expect(of("news:publication_date")).toEqual(["2025-12-30", "2025-12-29"]);
    expect(of("news:name")).toEqual(["Kabar <Lembayung>", "Kabar <Lembayung>"]);
    expect(of("news:language")).toEqual(["su", "id"]);
  });

  test("is a list of none where there is no news", () => {
    const later = sitePages(archive, { today: "2026-06-01" }).find(({ path }) => path === "sitemap-news.xml");
    expect(later?.render()).toMatch(/<urlset [^>]*>\n<\/urlset>\n$/);
  });
});

test("of many stories the oldest fill the first parts, which keep", () => {
  const stories = Array.from({ length: 5001 }, (_, at) => ({ ...archive.articles[0], url: `/2020/${at}/` }));
  const many = { ...archive, articles: stories } as unknown as typeof archive;
  const parts = new Map(sitePages(many).map((page) => [page.path, page]));
  const count = (path: string) => parts.get(path)?.render().match(/<loc>/g)?.length;
  expect([count("sitemap-stories-1.xml"), count("sitemap-stories-2.xml")]).toEqual([5000, 1]);
});

test("crawlers are told where the sitemaps are", () => {
  expect(textOf("robots.txt").split("\n")).toEqual([
    "User-agent: *",
    "Allow: /",
    "",
    "Sitemap: https://uji.example/arsip/sitemap.xml",
    "Sitemap: https://uji.example/arsip/sitemap-news.xml",
    "",
  ]);
});

test("browsers learn how the site is searched", () => {
  const { document } = parseHTML(textOf("opensearch.xml"));
  expect(document.querySelector("ShortName")?.textContent).toBe("Arsip & Kabar");
  expect(document.querySelector("Url")?.getAttribute("template")).toBe(
    "https://uji.example/arsip/cari/?q={searchTerms}",
  );
  const told = [...site.values()].filter(({ path, render }) => {
    const head = path.endsWith(".html") && parseHTML(render()).document.querySelector('link[rel="search"]');
    return head && head.getAttribute("href") === "/arsip/opensearch.xml";
  });
  expect(told.map(({ path }) => path).sort()).toEqual(["cari/index.html", "index.html"]);
});

test("the manifest lies in the site's folder, and its icons are there", () => {
  const manifest = JSON.parse(textOf("site.webmanifest"));
  expect(manifest).toMatchObject({
    name: "Arsip & Kabar Lembayung Raya",
    start_url: "/arsip/",
    scope: "/arsip/",
    lang: "id",
  });
  expect(manifest.icons.map(({ src }: { src: string }) => src)).toEqual([
    "/arsip/aset/ikon.svg",
    "/arsip/aset/ikon-180.png",
    "/arsip/aset/ikon-192.png",
    "/arsip/aset/ikon-512.png",
  ]);
});
