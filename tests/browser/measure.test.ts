/** The measure of running text, in letters, as a browser sets it. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../scripts/browser/launch.ts";
import { type Served, serve } from "../../scripts/browser/serve.ts";
import { built } from "../site/build.ts";

let browser: Browser;
let site: Served;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await serve(built.sample, "/");
});
afterAll(async () => {
  site.close();
  await browser.close();
});

/** Of the lines that are not the last of their paragraph; headings and quotations are set otherwise. */
function lettersPerLine(): number[] {
  return [...document.querySelectorAll(".prose > p")].flatMap((paragraph) => {
    const lines = new Map<number, number>();
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest(".gap")) return [];
      for (let at = 0; at < (node.nodeValue ?? "").length; at++) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { bottom, width } = range.getBoundingClientRect();
        const line = Math.round(bottom / 14);
        if (width > 0) lines.set(line, (lines.get(line) ?? 0) + 1);
      }
    }
    return [...lines.values()].slice(0, -1);
  });
}

test("a line of a story holds 60 to 70 letters", async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${site.url}2023/penutupan-bimtek-media-sosial-2023/`);
  expect(await page.evaluate(() => document.fonts.check("16px Newsreader"))).toBe(true);
  const lines = await page.evaluate(lettersPerLine);
  expect(lines.length).toBeGreaterThan(8);
  const mean = lines.reduce((sum, letters) => sum + letters, 0) / lines.length;
  expect(mean).toBeGreaterThanOrEqual(60);
  expect(mean).toBeLessThanOrEqual(70);
  await page.context().close();
});
