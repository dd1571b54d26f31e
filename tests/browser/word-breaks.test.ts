/** Long Indonesian words in a narrow column, as a browser without a dictionary lays them out. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../scripts/browser/launch.ts";
import { type Served, serve } from "../../scripts/browser/serve.ts";
import { built } from "../site/build.ts";

let browser: Browser;
let archive: Served;
beforeAll(async () => {
  browser = await launchBrowser();
  archive = await serve(built.fixture, "/arsip/");
});
afterAll(async () => {
  archive.close();
  await browser.close();
});

/** How wide the pieces of "memperlihatkannya" are on each of its lines, in a column of this width: `[[50, 6], [40]]`. */
async function linesOf(width: string): Promise<number[][]> {
  const page = await browser.newPage();
  await page.goto(`${archive.url}2021/rakit-rawa-teduh/`);
  const pieces = await page.evaluate((inlineSize) => {
    const prose = document.querySelector<HTMLElement>(".prose");
    if (!prose) return [];
    Object.assign(prose.style, { inlineSize, maxInlineSize: "none", overflowWrap: "normal" });
    const words = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
    for (let text = words.nextNode(); text; text = words.nextNode()) {
      const found = /mem\S*per\S*li\S*hat\S*kan\S*nya/.exec(text.textContent ?? "");
      if (!found) continue;
      const range = document.createRange();
      range.setStart(text, found.index);
      range.setEnd(text, found.index + found[0].length);
      return [...range.getClientRects()].map(({ top, width }) => ({ top, width }));
    }
    return [];
  }, width);
  await page.close();
  const tops = [...new Set(pieces.map(({ top }) => top))];
  return tops.map((line) => pieces.filter(({ top }) => top === line).map((piece) => piece.width));
}

test("a long word is broken with a hyphen where the column is narrow, and whole where it is not", async () => {
  const wide = await linesOf("300em");
  expect(wide).toHaveLength(1);
  const narrow = await linesOf("5em");
  expect(narrow.length).toBeGreaterThan(1);
  for (const [syllables = 0, hyphen = 0] of narrow.slice(0, -1)) {
    expect(hyphen).toBeGreaterThan(0);
    expect(hyphen).toBeLessThan(syllables / 2);
  }
  expect(narrow.at(-1)).toHaveLength(1);
});
