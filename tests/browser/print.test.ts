/** A story on paper: A4, clean, and it says where it came from. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../scripts/browser/launch.ts";
import { type Served, serve } from "../../scripts/browser/serve.ts";
import { built } from "../site/build.ts";

/** A4 less 22 mm of margin on each side, in CSS pixels. */
const paper = { width: Math.floor(((210 - 44) / 25.4) * 96), height: 1000 };

let browser: Browser;
let sample: Served;
let fictional: Served;
beforeAll(async () => {
  browser = await launchBrowser();
  sample = await serve(built.sample, "/");
  fictional = await serve(built.fixture, "/arsip/");
});
afterAll(async () => {
  sample.close();
  fictional.close();
  await browser.close();
});

async function printed(url: string, colorScheme: "light" | "dark" = "light"): Promise<Page> {
  const context = await browser.newContext({ viewport: paper, colorScheme });
  const page = await context.newPage();
  await page.goto(url);
  await page.emulateMedia({ media: "print" });
  return page;
}

const story = "2023/keluhan-admin-medsos-kemang/";

test("has title, date, text, source and its own address, and nothing to press", async () => {
  const page = await printed(sample.url + story);
  const text = await page.evaluate(() => document.body.innerText);
  expect(text).toContain("Keluhan Admin Medsos");
  expect(text).toContain("Terbit paling awal 17 November 2023");
  expect(text).toContain("Sumber: BogorUpdate.com");
  expect(text).toContain(`https://jejak.example/${story}`);
  expect(text).toContain(
    `(paling awal 17 November 2023). Jejak: arsip contoh. https://jejak.example/${story}`,
  );
  expect(text).not.toContain("BibTeX");
  for (const role of ["navigation", "button", "searchbox", "search"] as const) {
    expect(await page.getByRole(role).count(), role).toBe(0);
  }
  await page.context().close();
});

test("its colours are those of paper in a dark scheme too", async () => {
  const page = await printed(sample.url + story, "dark");
  const seen = await page.evaluate(() => {
    /** On white (WCAG 2.2, contrast ratio). */
    const contrast = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const value = Number(part) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
    };
    const faint = [...document.querySelectorAll("main *")]
      .filter((element) => contrast(getComputedStyle(element).color) < 4.5)
      .map((element) => `${getComputedStyle(element).color} ${element.outerHTML.slice(0, 60)}`);
    return { paper: getComputedStyle(document.documentElement).backgroundColor, faint };
  });
  expect(seen).toEqual({ paper: "rgba(0, 0, 0, 0)", faint: [] });
  await page.context().close();
});

test.each([
  "2024/06/kode-dan-tabel/",
  "2024/05/pasar-rawa-berpindah/",
  "2023/11/jembatan-terhenti/",
  "orang/damar/",
  "tindak-lanjut/jembatan-senja/",
])("%s fits the width of the sheet", async (path) => {
  const page = await printed(fictional.url + path);
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => element.closest(".hidden, .skip") === null)
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 90)),
  );
  expect(wide).toEqual([]);
  await page.context().close();
});

test("a story becomes a few sheets of paper, none of them empty", async () => {
  const page = await printed(sample.url + story);
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(6);
  await page.context().close();
});
