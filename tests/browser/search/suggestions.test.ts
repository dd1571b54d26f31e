/** The search box of any page, as a reader meets it. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../../scripts/browser/launch.ts";
import { type Served, serve } from "../../../scripts/browser/serve.ts";
import { built } from "../../site/build.ts";
import { violationsInSchemes } from "../axe.ts";
import { searchScript, visiting } from "./searching.ts";

let browser: Browser;
let site: Served;
let script: string;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await serve(built.fixture, "/arsip/");
  script = await searchScript();
});
afterAll(async () => {
  site.close();
  await browser.close();
});

const story = "2024/05/pasar-rawa-berpindah/";

const reading = (path: string, use: (page: Page) => Promise<void>, width = 1280) =>
  visiting({ browser, script, options: { viewport: { width, height: 800 } } }, site.url + path, use);

const box = (page: Page) => page.locator("[name=q]");
const options = (page: Page) => page.getByRole("listbox", { name: "Saran" }).getByRole("option");
const suggested = (page: Page) => options(page).first().waitFor();
const address = (page: Page) => {
  const { pathname, search } = new URL(page.url());
  return pathname + decodeURIComponent(search);
};
/** The option that the keyboard has come to, as assistive technology is told. */
const active = (page: Page) =>
  box(page).evaluate((element) => {
    const id = element.getAttribute("aria-activedescendant");
    const option = id === null ? null : document.getElementById(id);
    return option?.getAttribute("aria-selected") === "true" ? option.firstElementChild?.textContent : null;
  });

test("nothing of the search is loaded before the box is reached for; Ctrl+K does so", () =>
  reading("", async (page) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site.url + story, { waitUntil: "networkidle" });
    expect(asked.filter((path) => /cari|tandai/.test(path))).toEqual([]);
    expect(asked).toContain("/arsip/aset/kotak.js");
    await page.keyboard.press("Control+k");
    expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.locator("[role=combobox]").waitFor();
    expect(asked.filter((path) => /cari/.test(path)).sort()).toEqual([
      "/arsip/aset/cari.css",
      "/arsip/aset/cari.js",
    ]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+k");
    expect(asked.filter((path) => /cari/.test(path))).toHaveLength(2);
  }));

test("what is typed while the search is loading is kept and answered", () =>
  reading(story, async (page) => {
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route("**/aset/cari.js", async (route) => {
      await held;
      await route.fulfill({ contentType: "text/javascript", body: script });
    });
    await page.keyboard.press("Control+k");
    await page.keyboard.type("jembatan");
    expect(await page.getByRole("combobox").count()).toBe(0);
    release();
    await suggested(page);
    expect(await box(page).inputValue()).toBe("jembatan");
  }));

test("where the search does not come, the box still leads to its page, and asks for it again", () =>
  reading(story, async (page) => {
    let isDown = true;
    await page.route("**/aset/cari.js", (route) => (isDown ? route.abort() : route.fallback()));
    const failed = page.waitForEvent("requestfailed");
    await page.keyboard.press("Control+k");
    await failed;
    isDown = false;
    await expect.poll(() => page.locator('script[src$="/cari.js"]').count()).toBe(0);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").waitFor();
    await page.keyboard.type("jembatan");
    await page.keyboard.press("Enter");
    await page.waitForURL(/cari/);
    expect(address(page)).toBe("/arsip/cari/?q=jembatan");
  }));

describe("the list below the box", () => {
  test("has names, then stories, then the way to all of them; their number is told", () =>
    reading(story, async (page) => {
      await box(page).fill("jembatan");
      await suggested(page);
      const groups = page.getByRole("listbox", { name: "Saran" }).getByRole("group");
      expect(await groups.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")))).toEqual([
        "Nama",
        "Berita",
      ]);
      const links = await options(page).evaluateAll((all) =>
        all.map(
          (one) => `${one.firstElementChild?.textContent ?? one.textContent} ${one.getAttribute("href")}`,
        ),
      );
      expect(links).toEqual([
        "Damar /arsip/orang/damar/",
        "Jembatan /arsip/topik/jembatan/",
        "Jembatan Senja selesai dibangun /arsip/tindak-lanjut/jembatan-senja/",
        "Pasar Rawa Berpindah ke Tanah yang Lebih Tinggi /arsip/2024/05/pasar-rawa-berpindah/?tandai=jembatan",
        "Retak di Tiang Jembatan Diperiksa /arsip/2024/02/jembatan-diperiksa/?tandai=jembatan",
        "Pembangunan Jembatan Senja Terhenti /arsip/2023/11/jembatan-terhenti/?tandai=jembatan",
        "Jembatan Senja Mulai Dibangun /arsip/2023/03/jembatan-mulai-dibangun/?tandai=jembatan",
        expect.stringMatching(/^Semua hasil untuk “jembatan” http\S+\/arsip\/cari\/\?q=jembatan$/),
      ]);
      await expect
        .poll(() => page.getByRole("status").textContent())
        .toBe("5 berita ditemukan, 3 nama cocok");
    }));

  test("is walked by arrows, past its ends to the box; Enter opens what was come to", () =>
    reading(story, async (page) => {
      await box(page).fill("jembatan");
      await suggested(page);
      expect(await active(page)).toBeNull();
      await page.keyboard.press("ArrowDown");
      expect(await active(page)).toBe("Damar");
      await page.keyboard.press("ArrowUp");
      expect(await active(page)).toBeNull();
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowUp");
      expect(await active(page)).toBe("Jembatan Senja Mulai Dibangun");
      expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press("Enter");
      await page.waitForURL(/mulai-dibangun/);
      expect(address(page)).toBe("/arsip/2023/03/jembatan-mulai-dibangun/?tandai=jembatan");
    }));

  test("opens what the mouse presses", () =>
    reading(story, async (page) => {
      await box(page).fill("jembatan");
      await options(page).nth(1).click();
      await page.waitForURL(/topik/);
      expect(address(page)).toBe("/arsip/topik/jembatan/");
    }));

  test("leaves Home and End to the text", () =>
    reading(story, async (page) => {
      await box(page).fill("jembatan");
      await suggested(page);
      const caret = () => box(page).evaluate((element: HTMLInputElement) => element.selectionStart);
      await page.keyboard.press("Home");
      expect(await caret()).toBe(0);
      await page.keyboard.press("End");
      expect(await caret()).toBe(8);
      expect(await active(page)).toBeNull();
    }));

  test("is closed by Escape, which leaves the text, and opened again by an arrow", () =>
    reading(story, async (page) => {
      const expanded = () => box(page).getAttribute("aria-expanded");
      await box(page).fill("jembatan");
      await suggested(page);
      expect(await expanded()).toBe("true");
      await page.keyboard.press("Escape");
      expect([await expanded(), await options(page).count(), await box(page).inputValue()]).toEqual([
        "false",
        0,
        "jembatan",
      ]);
      await page.keyboard.press("ArrowDown");
      await suggested(page);
      await page.keyboard.press("Tab");
      expect(await expanded()).toBe("false");
    }));

  test("without a choice, Enter asks the page of the search", () =>
    reading(story, async (page) => {
      await box(page).fill("harga cabai");
      await suggested(page);
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 2, name: "23 berita" }).waitFor();
      expect(address(page)).toBe("/arsip/cari/?q=harga+cabai");
    }));

  test("says where nothing fits, and where it could not be fetched", () =>
    reading(story, async (page) => {
      await box(page).fill("zzz");
      await page.locator(".suggestions").getByText("Tidak ada yang cocok").waitFor();
      expect(await box(page).getAttribute("aria-expanded")).toBe("false");
      await page.evaluate(() => Object.assign(globalThis, { isOffline: true }) && undefined);
      await box(page).fill("jembatan");
      await page.locator(".suggestions").getByText("Hasil belum dapat diambil").waitFor();
    }));
});

test.each([
  ["the front page", ""],
  ["a story", story],
])("on %s it has no accessibility fault while it is open, on phone and desk", (_, path) =>
  reading(path, async (page) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.keyboard.press("Control+k");
      await box(page).fill("jembatan");
      await suggested(page);
      await page.keyboard.press("ArrowDown");
      expect(await violationsInSchemes(page), `${width}`).toEqual([]);
      const [left = -1, right = 9999] = await page.locator(".suggestions").evaluate((list) => {
        const { left, right } = list.getBoundingClientRect();
        return [left, right];
      });
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  }),
);

test("on a phone the page of the search is one touch away, and the box does not take room", () =>
  visiting(
    { browser, script, options: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } },
    site.url + story,
    async (page) => {
      const header = await page.locator(".site-header").boundingBox();
      expect(header?.height).toBeLessThan(70);
      await page.locator(".site-header").getByRole("button", { name: "Cari" }).tap();
      await page.waitForURL(/cari/);
      await page.getByRole("heading", { level: 1, name: "Cari" }).waitFor();
      await expect.poll(() => address(page)).toBe("/arsip/cari/");
    },
  ));

test.each(["", "cari/", "orang/", story, "404.html"])("/%s has one box", (path) =>
  reading(path, async (page) => {
    expect(await box(page).count()).toBe(1);
    expect(await page.getByRole("search").count()).toBe(1);
  }),
);
