/** Words of one root find each other through the page itself, and words of two do not. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../../scripts/browser/launch.ts";
import { type Served, serve } from "../../../scripts/browser/serve.ts";
import { md } from "../../archive-of.ts";
import { project } from "../../site/build.ts";
import { contentOf, siteOf } from "../../site/search/index-of.ts";
import { visiting } from "./searching.ts";

type Pair = readonly [one: string, other: string];

const pairsIn = (...names: string[]): Pair[] =>
  names
    .flatMap((name) => readFileSync(join(project, `tests/search/language/${name}.tsv`), "utf8").split("\n"))
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t").slice(0, 2) as [string, string]);

const cousins = pairsIn("cousins", "cousins-unseen");
const strangers = pairsIn("strangers", "strangers-unseen");
const words = [...new Set([...cousins, ...strangers].flat())];

/** Of a word, the address of the only story that holds it. */
const addressOf = (word: string): string => `/2024/${String(words.indexOf(word) + 1).padStart(3, "0")}/`;

let browser: Browser;
let site: Served;
beforeAll(async () => {
  const stories = words.map((word) => [
    `articles${addressOf(word).slice(0, -1)}.md`,
    md(`title: "${words.indexOf(word) + 1}"\npublished: "2024-01-01"`, `Itu kata ${word}.`),
  ]);
  site = await serve(await siteOf(contentOf(Object.fromEntries(stories))), "/");
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  site.close();
  await browser.close();
});

test("the lists are as long as they have to be", () => {
  expect(cousins.length).toBeGreaterThanOrEqual(250);
  expect(strangers.length).toBeGreaterThanOrEqual(120);
});

/** The addresses that the page offers for each word, one after the other, in one visit. */
const offered = (page: Page, asked: readonly string[]): Promise<string[][]> =>
  page.evaluate(async (questions) => {
    const found = document.querySelector(".search-found");
    if (!found) throw new Error("this is not the page of the search");
    const answered = () =>
      new Promise<void>((done) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          setTimeout(done); // when all of the answer stands there
        });
        observer.observe(found, { childList: true, subtree: true });
      });
    const all: string[][] = [];
    for (const question of questions) {
      const answer = answered();
      history.pushState(null, "", `?q=${encodeURIComponent(question)}`);
      dispatchEvent(new PopStateEvent("popstate"));
      await answer;
      const links = [...found.querySelectorAll<HTMLAnchorElement>(".hits h3 a")];
      all.push(links.map(({ pathname }) => pathname));
    }
    return all;
  }, asked);

/** Those of which the first finds the story of the other. */
async function finding(pairs: readonly Pair[]): Promise<Pair[]> {
  let found: Pair[] = [];
  await visiting({ browser }, `${site.url}cari/?q=kata`, async (page) => {
    await page.locator(".hits h3").first().waitFor();
    const both = pairs.flatMap(([one, other]): Pair[] => [
      [one, other],
      [other, one],
    ]);
    // In quotes it would be the very form; a space behind it says that it is whole.
    const answers = await offered(
      page,
      both.map(([one]) => `${one} `),
    );
    found = both.filter(([, other], at) => answers[at]?.includes(addressOf(other)));
  });
  return found;
}

test("at least 95 of 100 cousins find each other", { timeout: 120_000 }, async () => {
  const found = await finding(cousins);
  expect(found.length / (2 * cousins.length)).toBeGreaterThanOrEqual(0.95);
});

test("at most 2 of 100 strangers do", { timeout: 120_000 }, async () => {
  const found = await finding(strangers);
  expect(found.length / (2 * strangers.length)).toBeLessThanOrEqual(0.02);
});
