/** A reader who only clicks: from the front page to every page. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { crawl } from "../../scripts/bench/crawl.ts";
import { generate } from "../../scripts/bench/generate.ts";
import { writeFiles } from "../../scripts/bench/write-files.ts";
import { named } from "../archive-of.ts";
import { buildPages, built, temporaryFolder } from "./build.ts";

/** What no reader is led to: the page for what is not there, and old addresses. */
function notLinked(folder: string, unreached: readonly string[]): string[] {
  const isRedirect = (page: string) =>
    readFileSync(join(folder, page), "utf8").includes('http-equiv="refresh"');
  return unreached.filter((page) => page !== "404.html" && !isRedirect(page));
}

test("every page of the fixture archive is at most five clicks away", () => {
  const site = built.fixture;
  const { clicks, unreached } = crawl(site, "/arsip/");
  expect(notLinked(site, unreached)).toEqual([]);
  expect(Math.max(...clicks.values())).toBeLessThanOrEqual(5);
});

test("so is every page of a large archive, numbered and lettered ones included", () => {
  const content = temporaryFolder();
  writeFiles(content, generate({ articles: 800, seed: 1 }));
  const topics = Array.from({ length: 410 }, (_, at) => ({
    path: `topics/banyak-${at}.md`,
    text: named(`Banyak ${at}`),
  }));
  writeFiles(content, topics);
  const site = buildPages(content);
  const { clicks, unreached } = crawl(site, "/");
  expect(notLinked(site, unreached)).toEqual([]);
  expect(Math.max(...clicks.values())).toBeLessThanOrEqual(5);
  const pages = [...clicks.keys()];
  expect(pages.some((page) => /^topik\/huruf\/[a-z]\//.test(page))).toBe(true);
  expect(pages.some((page) => /^orang\/[^/]+\/berita\/\d+\//.test(page))).toBe(true);
  expect(pages.some((page) => /^orang\/[^/]+\/sebutan\/\d+\//.test(page))).toBe(true);
  expect(pages.some((page) => /^rubrik\/[^/]+\/berita\/\d+\//.test(page))).toBe(true);
});

test("a page that nothing links to is found out", () => {
  const site = temporaryFolder();
  const put = (path: string, html: string) => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), html);
  };
  put("index.html", '<a href="/x/a/">A</a><a href="https://lain.example/x/c/">C</a>');
  put("a/index.html", '<a class="b" href="../b.html#d">B</a>');
  put("b.html", "");
  put("c/index.html", "");
  expect(crawl(site, "/x/")).toEqual({
    clicks: new Map([
      ["index.html", 0],
      ["a/index.html", 1],
      ["b.html", 2],
    ]),
    unreached: ["c/index.html"],
  });
});
