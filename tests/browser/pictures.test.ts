/** Pictures and documents as a reader meets them. Most of the time is spent waiting: so each waits beside the others. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { onFixture } from "./on-fixture.ts";

const reader = onFixture();

const address = "2024/05/pasar-rawa-berpindah/";

async function open(width: number, deviceScaleFactor: number): Promise<Page> {
  const page = await reader.browser.newPage({ viewport: { width, height: 800 }, deviceScaleFactor });
  await page.goto(reader.site.url + address, { waitUntil: "networkidle" });
  return page;
}

/** Of the story's own picture: the file that was chosen, and where its caption begins. */
const chosen = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLImageElement>("main figure img")?.currentSrc ?? "");

describe.concurrent("a story with pictures", () => {
  test.each([
    { width: 360, screen: 1, file: /-720\.webp$/ },
    { width: 360, screen: 2, file: /-720\.webp$/ },
    { width: 1280, screen: 1, file: /-720\.webp$/ },
    { width: 1280, screen: 2, file: /-1100\.webp$/ },
  ])(
    "on a screen of $width pixels, $screen to each, loads the smaller file that will do",
    async ({ width, screen, file }) => {
      const page = await open(width, screen);
      expect(await chosen(page)).toMatch(file);
      await page.close();
    },
  );

  test("loads every picture once the reader comes near, and none is wider than the page", async () => {
    const page = await open(320, 1);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForFunction(() => [...document.images].every((image) => image.naturalWidth > 0));
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.close();
  });

  test.each([360, 1280])(
    "keeps the room of each picture at %i px, so that no text moves when it comes",
    async (width) => {
      const page = await reader.browser.newPage({ viewport: { width, height: 800 } });
      const places = () =>
        page.evaluate(() =>
          [...document.querySelectorAll("header nav, figcaption, .prose p, footer")].map((element) =>
            Math.round(element.getBoundingClientRect().top + window.scrollY),
          ),
        );
      await page.route(/\.(?:webp|jpg|png|gif)$/, () => {}); // never answered
      await page.goto(reader.site.url + address, { waitUntil: "commit" });
      await page.locator("footer").waitFor();
      await page.waitForFunction(() => getComputedStyle(document.body).margin === "0px");
      const before = await places();
      await page.unrouteAll({ behavior: "ignoreErrors" });
      await page.goto(reader.site.url + address, { waitUntil: "networkidle" });
      // A smaller file has whole pixels too, so its shape may be off by a fraction of one.
      const moves = (await places()).map((place, index) => Math.abs(place - (before[index] ?? 0)));
      expect(moves.length).toBeGreaterThan(5);
      expect(Math.max(...moves)).toBeLessThanOrEqual(1);
      await page.close();
    },
  );

  test("asks no other host for anything", async () => {
    const page = await reader.browser.newPage();
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).host));
    await page.goto(reader.site.url + address, { waitUntil: "networkidle" });
    expect([...hosts]).toEqual([new URL(reader.site.url).host]);
    await page.close();
  });

  test("offers its document by name, with kind and size, and the reader gets it", async () => {
    const page = await open(360, 1);
    const link = page.getByRole("link", { name: /^surat edaran pengelola \(PDF, 1.KB\)$/ });
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toBe("surat-edaran-pasar.pdf");
    await page.close();
  });

  test("leads home by its logo, which bears the archive's name", async () => {
    const page = await open(360, 1);
    await page.getByRole("link", { name: "Arsip Lembayung" }).click();
    await page.getByRole("heading", { level: 1, name: "Arsip Lembayung" }).waitFor();
    expect(page.url()).toBe(reader.site.url);
    await page.close();
  });
});
