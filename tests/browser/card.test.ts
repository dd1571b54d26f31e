/** The cards over links, as a reader meets them. Most of the time is spent waiting: so each waits beside the others. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { onFixture } from "./on-fixture.ts";

const story = "2022/05/janji-jembatan-senja/";
const undatedStory = "2023/11/jembatan-terhenti/";
const bupati = "Bupati, Pemerintah Kabupaten Lembayung";

const reader = onFixture();

async function reading(
  path: string,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await reader.browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (fault) => faults.push(String(fault)));
  page.on("console", (message) => message.text().includes("Content Security") && faults.push(message.text()));
  await page.goto(reader.site.url + path);
  await use(page);
  expect(faults).toEqual([]);
  await context.close();
}

const card = (page: Page) => page.getByRole("tooltip");
const lines = (page: Page) => card(page).locator("p").allInnerTexts();
const link = (page: Page, name: string) =>
  page.getByRole("main").getByRole("link", { name, exact: true }).first();

/** Long enough for a card to show that is going to. */
const wait = (page: Page) => page.waitForTimeout(700);

test.concurrent("the mouse on a person's name shows who that is, and in which role on the story's day", () =>
  reading(story, async (page) => {
    await link(page, "Bupati Ratna Kusumadewi").hover();
    await card(page).waitFor();
    expect(await lines(page)).toEqual([
      "Orang",
      "Dr. Hj. Ratna Kusumadewi, S.H., M.Si.",
      "Saat berita ini terbit",
      bupati,
    ]);
  }));

test.concurrent("where a story's day is not sure, a card claims no role", () =>
  reading(undatedStory, async (page) => {
    await link(page, "Damar").hover();
    await card(page).waitFor();
    expect(await lines(page)).toEqual([
      "Orang",
      "Damar",
      "Jabatannya saat berita ini terbit tidak dapat dipastikan dari catatan arsip.",
    ]);
  }));

test.concurrent("on a page that is no story, a card shows roles with their terms", () =>
  reading("lembaga/pemkab-lembayung/", async (page) => {
    await link(page, "Sekar Ayu Larasati").hover();
    await card(page).waitFor();
    expect(await lines(page)).toEqual([
      "Orang",
      "Sekar Ayu Larasati, M.M.",
      bupati,
      "mulai sekitar Februari 2016, selesai 25 Februari 2021",
    ]);
  }));

test.concurrent("the keyboard on a link shows its card, which describes the link; Escape takes it away and stays on the link", () =>
  reading(story, async (page) => {
    const promise = link(page, "janji Jembatan Senja");
    await promise.focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    await card(page).waitFor();
    expect(await lines(page)).toContain("Sedang dikerjakan");
    const described = await promise.getAttribute("aria-describedby");
    expect(described).toBe(await card(page).getAttribute("id"));
    await page.keyboard.press("Escape");
    await card(page).waitFor({ state: "hidden" });
    expect(await promise.getAttribute("aria-describedby")).toBeNull();
    expect(await promise.evaluate((element) => element === document.activeElement)).toBe(true);
    await wait(page);
    expect(await card(page).count()).toBe(0);
  }));

test.concurrent("the mouse may go onto a card, which stays until it leaves; there is never a second one", () =>
  reading(story, async (page) => {
    await link(page, "Bupati Ratna Kusumadewi").hover();
    await card(page).waitFor();
    await card(page).hover();
    await wait(page);
    expect(await card(page).count()).toBe(1);
    await link(page, "janji Jembatan Senja").hover();
    await card(page).getByText("Janji", { exact: true }).waitFor();
    expect(await card(page).count()).toBe(1);
    await page.mouse.move(1, 1);
    await card(page).waitFor({ state: "hidden" });
  }));

test.concurrent("a page behind a link is asked for once, and only once the reader rests on the link", () =>
  reading(story, async (page) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const person = link(page, "Bupati Ratna Kusumadewi");
    for (let time = 0; time < 2; time++) {
      await person.hover();
      await card(page).waitFor();
      await page.mouse.move(1, 1);
      await card(page).waitFor({ state: "hidden" });
    }
    expect(asked).toEqual(["/arsip/orang/ratna-kusumadewi/"]);
  }));

test.concurrent("a page that does not come has no card", async () => {
  await reading(story, async (page) => {
    await page.route("**/orang/**", (route) => route.abort());
    await page.route("**/tindak-lanjut/**", (route) =>
      route.fulfill({ status: 500, body: '<p data-card="note">x' }),
    );
    for (const name of ["Bupati Ratna Kusumadewi", "janji Jembatan Senja"]) {
      await link(page, name).hover();
      await wait(page);
      expect(await card(page).count()).toBe(0);
    }
  });
});

test.concurrent("a finger opens the page itself, without a card", () =>
  reading(
    story,
    async (page) => {
      await page.route("**/orang/ratna-kusumadewi/", async (route) => {
        if (route.request().isNavigationRequest()) await new Promise((done) => setTimeout(done, 700));
        await route.continue();
      });
      const shown = page.evaluate(
        () =>
          new Promise<boolean>((done) => {
            new MutationObserver(() => document.querySelector("[role=tooltip]") && done(true)).observe(
              document.body,
              { childList: true, subtree: true },
            );
            addEventListener("pagehide", () => done(false));
          }),
      );
      await link(page, "Bupati Ratna Kusumadewi").tap();
      expect(await shown.catch(() => false)).toBe(false);
      await page.getByRole("heading", { level: 1, name: /Ratna/ }).waitFor();
    },
    { hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } },
  ));

test.concurrent.each([320, 1280])("a card stays inside a window of %i px", (width) =>
  reading(
    story,
    async (page) => {
      const place = link(page, "Desa Rawa Teduh");
      await place.evaluate((element) => element.scrollIntoView({ block: "end" }));
      await place.hover();
      await card(page).waitFor();
      const box = await card(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    },
    { viewport: { width, height: 640 } },
  ),
);
