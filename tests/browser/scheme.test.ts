/** The switch between light and dark, as a reader meets it. */
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { onFixture } from "./on-fixture.ts";

const [light, dark] = ["rgb(252, 252, 250)", "rgb(19, 22, 21)"];

const reader = onFixture();

async function inContext(
  options: BrowserContextOptions,
  use: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await reader.browser.newContext(options);
  await use(context);
  await context.close();
}

async function open(context: BrowserContext, path = ""): Promise<Page> {
  const page = await context.newPage();
  await page.goto(reader.site.url + path);
  return page;
}

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const button = (page: Page) => page.getByRole("button", { name: "Tampilan gelap" });
const kept = (page: Page) => page.evaluate(() => localStorage.getItem("jejak-scheme"));
const isPressed = (page: Page) => button(page).getAttribute("aria-pressed");

test("the system's scheme holds until the reader chooses; the choice holds on other pages, and is forgotten again", () =>
  inContext({ colorScheme: "light" }, async (context) => {
    const page = await open(context);
    expect([await paper(page), await isPressed(page), await kept(page)]).toEqual([light, "false", null]);
    await button(page).click();
    expect([await paper(page), await isPressed(page), await kept(page)]).toEqual([dark, "true", "dark"]);
    await page.goto(`${reader.site.url}orang/`);
    expect([await paper(page), await isPressed(page)]).toEqual([dark, "true"]);
    await button(page).focus();
    await page.keyboard.press("Space");
    expect([await paper(page), await kept(page)]).toEqual([light, null]);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => isPressed(page)).toBe("true");
    expect(await paper(page)).toBe(dark);
  }));

test("no page with the reader's scheme is painted in the other one first, however late the script comes", () =>
  inContext({ colorScheme: "light" }, async (context) => {
    await context.addInitScript(() => {
      localStorage.setItem("jejak-scheme", "dark");
      const seen = new Set<string>();
      Object.assign(globalThis, { seen });
      const look = () => {
        if (document.body) seen.add(getComputedStyle(document.documentElement).backgroundColor);
        requestAnimationFrame(look);
      };
      look();
    });
    await context.route("**/tampilan.js", async (route) => {
      await new Promise((done) => setTimeout(done, 300));
      await route.continue();
    });
    const page = await open(context);
    await page.waitForFunction(() => (globalThis as unknown as { seen: Set<string> }).seen.size > 0);
    expect(await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen])).toEqual([
      dark,
    ]);
  }));

test("the other open pages follow", () =>
  inContext({ colorScheme: "dark" }, async (context) => {
    const [one, other] = [await open(context), await open(context, "orang/")];
    await button(one).click();
    await other.waitForFunction(() => document.documentElement.dataset.scheme === "light");
    expect([await paper(other), await isPressed(other)]).toEqual([light, "false"]);
  }));

test("where storage is forbidden, the switch works on the page itself", () =>
  inContext({ colorScheme: "light" }, async (context) => {
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, "localStorage", {
        get() {
          throw new DOMException("forbidden", "SecurityError");
        },
      });
    });
    const page = await open(context);
    await button(page).click();
    expect([await paper(page), await isPressed(page)]).toEqual([dark, "true"]);
  }));

test("without scripts there is no button, and nothing else stands elsewhere", async () => {
  const heights: number[] = [];
  for (const javaScriptEnabled of [true, false]) {
    await inContext({ javaScriptEnabled, viewport: { width: 320, height: 640 } }, async (context) => {
      const page = await open(context);
      expect(await button(page).count()).toBe(javaScriptEnabled ? 1 : 0);
      heights.push((await page.getByRole("banner").boundingBox())?.height ?? 0);
    });
  }
  expect(heights[0]).toBe(heights[1]);
});

test("a page is printed light, whatever the reader chose", () =>
  inContext({ colorScheme: "light" }, async (context) => {
    const page = await open(context);
    await button(page).click();
    await page.emulateMedia({ media: "print" });
    const { colour, scheme } = await page.evaluate(() => {
      const { color, colorScheme } = getComputedStyle(document.documentElement);
      return { colour: color, scheme: colorScheme };
    });
    expect([colour, scheme]).toEqual(["rgb(0, 0, 0)", "light"]);
    expect(await page.evaluate(() => getComputedStyle(document.body).getPropertyValue("--paper"))).toBe(
      "#fcfcfa",
    );
  }));
