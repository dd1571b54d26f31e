/** Every component in every state that the style guide shows, as a reader's browser lays it out. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../scripts/browser/launch.ts";
import { type Served, serve } from "../../scripts/browser/serve.ts";
import { writeGuide } from "../../scripts/browser/write-guide.ts";
import { readSettings } from "../../src/model/settings.ts";
import { guideBase } from "../../src/site/guide-base.ts";
import { temporaryFolder } from "../site/build.ts";
import { violationsInSchemes } from "./axe.ts";

const { settings } = readSettings(null);

let browser: Browser;
let guide: Served;
beforeAll(async () => {
  const folder = temporaryFolder();
  await writeGuide(settings, folder);
  browser = await launchBrowser();
  guide = await serve(folder, guideBase(settings));
});
afterAll(async () => {
  guide.close();
  await browser.close();
});

async function open(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(guide.url);
  return page;
}

/** Examples that stand side by side never do so on one page of the site. */
const ofWholePages = ["heading-order", "page-has-heading-one", "landmark-unique"];

test("no component has an accessibility fault in either scheme", async () => {
  const page = await open({ viewport: { width: 1280, height: 800 } });
  expect(await violationsInSchemes(page, ofWholePages)).toEqual([]);
  await page.context().close();
});

/**
 * What a reader cannot see: elements that reach out of the page sideways, and text cut off by its own box. A box that can
 * be scrolled hides nothing; text for screen readers alone is meant to be unseen.
 */
const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const isUnseen = (element: Element) => element.closest(".hidden, .skip") !== null;
    const nameOf = (element: Element) =>
      `${element.closest(".guide-component")?.id ?? "page"}: ${element.outerHTML.slice(0, 90)}`;
    const faults: string[] = [];
    for (const element of document.querySelectorAll("body *")) {
      if (isUnseen(element)) continue;
      const { left, right } = element.getBoundingClientRect();
      if ((right > width + 1 || left < -1) && !scrolls(element)) faults.push(`outside ${nameOf(element)}`);
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const isCut =
        (/hidden|clip/.test(overflowX) && scrollWidth > clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && scrollHeight > clientHeight + 1);
      if (isCut) faults.push(`cut off ${nameOf(element)}`);
    }
    return faults;
  });

/** Words of a drawing that lie upon each other; boxes of letters are taller than letters, so a little is no fault. */
const overlapping = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("svg:not(svg svg)")].flatMap((drawing) => {
      const words = [...drawing.querySelectorAll("text")].map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      return words.flatMap((one, at) =>
        words
          .slice(at + 1)
          .filter((other) => {
            const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
            const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
            return across > 2 && down > Math.min(one.box.height, other.box.height) * 0.3;
          })
          .map((other) => `${drawing.getAttribute("aria-label")}: ${one.text} / ${other.text}`),
      );
    }),
  );

/** WCAG 1.4.12: what readers may set for themselves. */
const spacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }";

/** WCAG 1.4.4: letters twice as large, by the browser's own setting, to which breakpoints answer as well. */
const largeLetters = "--blink-settings=defaultFontSize=32,defaultFixedFontSize=26";

async function expectWhole(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.querySelectorAll(".guide-example").length)).toBeGreaterThan(50);
  expect(await lost(page)).toEqual([]);
  expect(await overlapping(page)).toEqual([]);
}

describe.each([320, 1280])("at %i px, nothing is cut off, out of reach or upon each other", (width) => {
  const viewport = { width, height: 800 };

  test("as it is, and with wider text spacing", async () => {
    const page = await open({ viewport });
    await expectWhole(page);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets.push(sheet);
    }, spacing);
    expect(await height()).toBeGreaterThan(before);
    await expectWhole(page);
    await page.context().close();
  });
});

test("with letters twice as large, nothing is cut off, out of reach or upon each other", async () => {
  const sizeOf = (page: Page) =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  const usual = await open({});
  const large = await launchBrowser([largeLetters]);
  for (const width of [640, 1280]) {
    const page = await large.newPage({ viewport: { width, height: 800 } });
    await page.goto(guide.url);
    expect(await sizeOf(page)).toBe(2 * (await sizeOf(usual)));
    await expectWhole(page);
    await page.close();
  }
  await large.close();
  await usual.context().close();
});

test("what is cut off, out of reach or upon each other is found", async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.setContent(
    '<p style="width:400px">lebar</p><p style="overflow:hidden;width:3em;white-space:nowrap">terpotong di sini</p><div style="overflow:auto;width:3em"><p style="width:900px">digulung</p></div>',
  );
  expect((await lost(page)).map((fault) => fault.split(" page")[0])).toEqual(["outside", "cut off"]);
  await page.setContent(
    '<svg aria-label="a"><text y="20">satu</text><text x="5" y="22">dua</text><text y="60">tiga</text></svg>',
  );
  expect(await overlapping(page)).toEqual(["a: satu / dua"]);
  await page.context().close();
});
