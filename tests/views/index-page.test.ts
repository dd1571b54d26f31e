import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { archiveOf, named } from "../archive-of.ts";

/** Two of each hundred begin with no letter A–Z; the rest go round the alphabet. */
const nameAt = (at: number): string => {
  if (at % 50 === 0) return `${at} Kelana`;
  return at === 1 ? "Émile" : `${String.fromCharCode(65 + (at % 26))}kelana ${at}`;
};

const siteOf = (count: number) => {
  const people = Array.from({ length: count }, (_, at) => [`people/p-${at}.md`, named(nameAt(at))] as const);
  const site = `title: A\nurl: "https://a.example/"\nchecks: {unmentioned: "off", same-person-twice: "off"}\n`;
  const { pages, problems } = archiveOf({ ...Object.fromEntries(people), "site.yaml": site });
  expect(problems).toEqual([]);
  const paths = pages.map(({ path }) => path);
  const documentAt = (path: string) =>
    parseHTML(pages.find((page) => page.path === path)?.render() ?? "").document;
  const hrefs = (path: string, selector: string) =>
    [...documentAt(path).querySelectorAll(selector)].map((link) => link.getAttribute("href") ?? "");
  return { paths, documentAt, hrefs };
};

const index = "orang/index.html";
const inLetters = "orang/huruf/";

describe("four hundred people", () => {
  const { paths, documentAt, hrefs } = siteOf(400);

  test("are on one page, each under its letter, those without one under #", () => {
    expect(paths.filter((path) => path.startsWith(inLetters))).toEqual([]);
    expect(hrefs(index, ".index a")).toHaveLength(400);
    const letters = hrefs(index, ".letters a");
    expect(letters).toHaveLength(27);
    expect(letters[0]).toBe("#s_other");
    for (const href of letters) expect(documentAt(index).querySelector(href)?.tagName).toBe("H2");
    expect(documentAt(index).querySelector("#s_other")?.textContent).toBe("#");
  });
});

describe("one more", () => {
  const { paths, documentAt, hrefs } = siteOf(401);
  const letterPages = paths.filter((path) => path.startsWith(inLetters));

  test("is one too many for a page: each letter has its own, and # has one at 0", () => {
    expect(letterPages).toHaveLength(27);
    expect(hrefs(index, ".letters a").map((href) => `${href.slice(1)}index.html`)).toEqual(letterPages);
    expect(letterPages[0]).toBe("orang/huruf/0/index.html");
    expect(hrefs(index, ".index a").length).toBeLessThanOrEqual(30);
  });

  test("is found on one page of a letter, like everyone", () => {
    const listed = letterPages.flatMap((path) => hrefs(path, ".index a"));
    expect(listed).toHaveLength(401);
    expect(new Set(listed).size).toBe(401);
    expect(hrefs("orang/huruf/0/index.html", ".index a")).toHaveLength(9);
    expect(hrefs("orang/huruf/e/index.html", ".index a")).toContain("/orang/p-1/");
  });

  test("leaves the reader a mark on the letter shown, and a way back", () => {
    const page = documentAt("orang/huruf/0/index.html");
    expect(page.querySelector(".letters [aria-current]")?.textContent).toBe("#");
    expect(page.querySelectorAll(".letters [aria-current]")).toHaveLength(1);
    expect(page.querySelector("h1")?.textContent).toContain("#");
    expect(hrefs("orang/huruf/0/index.html", ".breadcrumbs a")).toContain("/orang/");
  });
});
