/** Every page of a built archive: valid, linked to pages that are there, without script or inline style. */
import { HtmlValidate } from "html-validate";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { build, filesIn, fixture, sample } from "./build.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // preact closes void elements with a slash, which HTML allows
    "void-style": "off",
    "long-title": "off",
    "no-trailing-whitespace": "off",
    "no-inline-style": "error",
  },
});

describe.each([
  { name: "the sample archive", content: sample, origin: "https://jejak.example", base: "/" },
  {
    name: "an archive below a folder",
    content: fixture,
    origin: "https://lembayung.example",
    base: "/arsip/",
  },
])("$name", ({ content, origin, base }) => {
  let files: Record<string, string>;
  let pages: [string, string][];
  beforeAll(() => {
    files = filesIn(build(content));
    pages = Object.entries(files).filter(([path]) => path.endsWith(".html"));
  });

  test("has only valid HTML", async () => {
    const faults: string[] = [];
    for (const [path, html] of pages) {
      const report = await validator.validateString(html);
      for (const { messages } of report.results) {
        faults.push(
          ...messages.map(
            ({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId} ${message}`,
          ),
        );
      }
    }
    expect(faults).toEqual([]);
  });

  test("every link and fragment of its own leads somewhere", () => {
    const dead: string[] = [];
    const ids = new Map(pages.map(([path, html]) => [path, idsOf(html)]));
    for (const [path, html] of pages) {
      const { document } = parseHTML(html);
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

  test("holds no script, no inline style, no event handler", () => {
    for (const [path, html] of pages) {
      const { document } = parseHTML(html);
      expect(document.querySelectorAll("script, style, [style]").length, path).toBe(0);
      const handlers = [...document.querySelectorAll("*")].flatMap((element) =>
        [...element.attributes].filter(({ name }) => name.startsWith("on")),
      );
      expect(handlers, path).toEqual([]);
    }
  });

  test("every page has one heading of the first level, a title and a language, and headings skip no level", () => {
    for (const [path, html] of pages) {
      const { document } = parseHTML(html);
      expect(document.querySelectorAll("h1").length, path).toBe(1);
      expect(document.title, path).not.toBe("");
      expect(document.documentElement.getAttribute("lang"), path).toBe("id");
    }
  });
});

const idsOf = (html: string): Set<string> =>
  new Set([...parseHTML(html).document.querySelectorAll("[id]")].map(({ id }) => id));

/** `/arsip/orang/` -> `orang/index.html`; null outside the site's folder. */
function fileAt(pathname: string, base: string): string | null {
  if (!pathname.startsWith(base)) return null;
  const path = pathname.slice(base.length);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
