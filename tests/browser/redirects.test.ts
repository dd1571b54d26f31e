/** What becomes of a reader who follows an old link. */

import { expect, test } from "vitest";
import { onFixture } from "./on-fixture.ts";

const reader = onFixture();

test.each([
  ["orang/ratna/", "/arsip/orang/ratna-kusumadewi/", "Dr. Hj. Ratna Kusumadewi, S.H., M.Si."],
  ["about.html", "/arsip/tentang/", "Tentang arsip ini"],
  ["2022/05/jembatan-baru/", "/arsip/2022/05/janji-jembatan-senja/", "Bupati Janjikan Jembatan Senja"],
])("an old link to %s lands on the new page, with JavaScript off", async (old, address, heading) => {
  const context = await reader.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(reader.site.url + old);
  await page.waitForURL(`**${address}`);
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain(heading);
  await context.close();
});

test("where a browser does not lead on by itself, the page says where to go and is readable in any scheme", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const context = await reader.browser.newContext({ colorScheme, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await context.route("**/orang/ratna/", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, "");
      await route.fulfill({ response, body });
    });
    await page.goto(`${reader.site.url}orang/ratna/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole("link", { name: "Buka di alamatnya yang baru" }).click();
    expect(new URL(page.url()).pathname).toBe("/arsip/orang/ratna-kusumadewi/");
    await context.close();
  }
});
