/** Every page of a built archive: valid, linked to pages that are there, without inline script or style. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { build, built, copyOf, filesIn, fixture } from "./build.ts";
import { invalid } from "./validator.ts";

/** The fixture archive with the whole interface and all addresses in English. */
function inEnglish(): string {
  const content = copyOf(fixture);
  const settings = join(content, "site.yaml");
  const yaml = readFileSync(settings, "utf8").replace(
    'language: "id"\nurl_words: "id"',
    'language: "en"\nurl_words: "en"',
  );
  writeFileSync(settings, yaml);
  return build(content);
}

describe.each([
  {
    name: "the sample archive",
    site: () => built.sample,
    origin: "https://jejak.example",
    base: "/",
    lang: "id",
    stories: "/arsip/",
  },
  {
    name: "an archive below a folder",
    site: () => built.fixture,
    origin: "https://lembayung.example",
    base: "/arsip/",
    lang: "id",
    stories: "/arsip/arsip/",
  },
  {
    name: "the same archive in English",
    site: inEnglish,
    origin: "https://lembayung.example",
    base: "/arsip/",
    lang: "en",
    stories: "/arsip/archive/",
  },
])("$name", ({ site, origin, base, lang, stories }) => {
  let files: Record<string, string>;
  let pages: { path: string; html: string; document: Document }[];
  beforeAll(() => {
    files = filesIn(site());
    pages = Object.entries(files)
      .filter(([path]) => path.endsWith(".html"))
      .map(([path, html]) => ({ path, html, document: parseHTML(html).document }));
  });

  test("has only valid HTML", async () => {
    const faults: string[] = [];
    for (const { path, html } of pages) {
      faults.push(...(await invalid(html)).map((fault) => `${path}:${fault}`));
    }
    expect(faults).toEqual([]);
  });

  test("every link and fragment of its own leads somewhere", () => {
    const dead: string[] = [];
    const ids = new Map(pages.map(({ path, document }) => [path, idsOf(document)]));
    for (const { path, document } of pages) {
      const here = new URL(base + path.replace(/index\.html$/, ""), origin);
      for (const element of document.querySelectorAll("[href], [src]")) {
        const target = new URL(element.getAttribute("href") ?? element.getAttribute("src") ?? "", here);
        if (target.origin !== origin) continue;
        const file = fileAt(decodeURIComponent(target.pathname), base);
        const found = file !== null && file in files;
        if (!found) dead.push(`${path}: ${target.pathname}`);
        else if (target.hash && !ids.get(file)?.has(target.hash.slice(1)))
          dead.push(`${path}: ${target.href}`);
      }
    }
    expect(dead).toEqual([]);
  });

  test("holds no script but by address and data that is none, no inline style, no event handler", () => {
    for (const { path, document } of pages) {
      const scripts = [...document.querySelectorAll('script:not([type="application/ld+json"])')];
      const own = `${base}aset/`;
      expect(
        scripts.filter((script) => !script.getAttribute("src")?.startsWith(own) || script.textContent),
        path,
      ).toEqual([]);
      expect(document.querySelectorAll("style, [style]").length, path).toBe(0);
      const handlers = [...document.querySelectorAll("*")].flatMap((element) =>
        [...element.attributes].filter(({ name }) => name.startsWith("on")),
      );
      expect(handlers, path).toEqual([]);
    }
  });

  test("every page has the styles of all that stands on it", () => {
    const classesIn = (css: string) => new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name));
    const everywhere = classesIn(files["aset/jejak.css"] ?? "");
    const drawn = [...classesIn(files["aset/gambar.css"] ?? "")].filter((name) => !everywhere.has(name));
    expect(drawn).toContain("calendar");
    for (const { path, document } of pages) {
      const sheets = [...document.querySelectorAll("link[rel=stylesheet]")].map((link) =>
        link.getAttribute("href"),
      );
      if (drawn.some((name) => document.querySelector(`.${name}`)))
        expect(sheets, path).toContain(`${base}aset/gambar.css`);
    }
  });

  test("has the words of its language, in addresses as well", () => {
    const { document } = parseHTML(files["index.html"] ?? "");
    const menu = [...document.querySelectorAll(".site-header nav a")];
    expect([menu[0]?.textContent, menu[0]?.getAttribute("href")]).toEqual([
      lang === "id" ? "Arsip" : "Archive",
      stories,
    ]);
  });

  test("every page has one heading of the first level, a title and a language, and headings skip no level", () => {
    for (const { path, document } of pages) {
      expect(document.querySelectorAll("h1").length, path).toBe(1);
      expect(document.title, path).not.toBe("");
      expect(document.documentElement.getAttribute("lang"), path).toBe(lang);
    }
  });
});

const idsOf = (document: Document): Set<string> =>
  new Set([...document.querySelectorAll("[id]")].map(({ id }) => id));

/** `/arsip/orang/` -> `orang/index.html`; null outside the site's folder. */
function fileAt(pathname: string, base: string): string | null {
  if (!pathname.startsWith(base)) return null;
  const path = pathname.slice(base.length);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
