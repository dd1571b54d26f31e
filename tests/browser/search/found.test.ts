/** The words that led to a story, marked in it. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violationsInSchemes } from "../axe.ts";
import { onFixture } from "../on-fixture.ts";
import { visiting } from "./searching.ts";

const reader = onFixture();

const story = "2023/11/jembatan-terhenti/";

const reading = (address: string, use: (page: Page) => Promise<void>) =>
  visiting({ browser: reader.browser, script: "" }, reader.site.url + address, use);

const marks = (page: Page) => page.locator("main mark.found");
const button = (page: Page) => page.getByRole("button", { name: "Tandai", exact: true });
const article = (page: Page) =>
  page.locator("[data-story]").evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    copy.querySelector(".found-words")?.remove();
    return copy.innerHTML;
  });

test("are marked as whole words in title and text, and nowhere in what is lost", () =>
  reading(`${story}?tandai=jembatan,hilang,salinan,damar,pembangun`, async (page) => {
    await button(page).waitFor();
    const found = await marks(page).allInnerTexts();
    expect(new Set(found.map((word) => word.toLowerCase()))).toEqual(new Set(["jembatan", "damar"]));
    expect(await page.getByRole("heading", { level: 1 }).locator("mark").allInnerTexts()).toEqual([
      "Jembatan",
    ]);
    expect(await page.locator(".gap").first().innerHTML()).toBe("[hilang: alasan hilang dari salinan]");
  }));

test("leave every link and its name as they were, and go without a trace", () =>
  reading(story, async (page) => {
    const links = () =>
      page
        .locator("[data-story] a")
        .evaluateAll((all) => all.map((link) => `${link.textContent} ${link.getAttribute("href")}`));
    const [plain, names] = [await article(page), await links()];
    await page.goto(`${reader.site.url + story}?tandai=damar,jembatan#isi`);
    await button(page).waitFor();
    expect(await marks(page).count()).toBeGreaterThan(1);
    expect(await page.locator("a mark.found").count()).toBeGreaterThan(0);
    expect(await links()).toEqual(names);
    expect(await button(page).getAttribute("aria-pressed")).toBe("true");
    await button(page).press("Space");
    expect(await button(page).getAttribute("aria-pressed")).toBe("false");
    expect(await article(page)).toBe(plain);
    expect(page.url()).toBe(`${reader.site.url + story}#isi`);
    await button(page).press("Space");
    expect(await marks(page).count()).toBeGreaterThan(1);
    expect(page.url()).toBe(`${reader.site.url + story}?tandai=damar,jembatan#isi`);
  }));

test("are looked for only where the address names some", () =>
  reading("", async (page) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(reader.site.url + story, { waitUntil: "networkidle" });
    expect(asked.filter((path) => /tandai|cari/.test(path))).toEqual([]);
    await page.goto(`${reader.site.url + story}?tandai=zzz`, { waitUntil: "networkidle" });
    expect(asked).toContain("/arsip/aset/tandai.js");
    expect(await page.locator(".found-words").count()).toBe(0);
  }));

test("have no accessibility fault, in either scheme", () =>
  reading(`${story}?tandai=damar,jembatan`, async (page) => {
    await button(page).waitFor();
    expect(await violationsInSchemes(page)).toEqual([]);
  }));

test("are not on paper", () =>
  reading(`${story}?tandai=damar,jembatan`, async (page) => {
    await button(page).waitFor();
    await page.emulateMedia({ media: "print" });
    const background = await marks(page)
      .first()
      .evaluate((mark) => getComputedStyle(mark).backgroundColor);
    expect(background).toBe("rgba(0, 0, 0, 0)");
    expect(await button(page).count()).toBe(0);
  }));
