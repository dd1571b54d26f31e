/** An archive's own colours, as a reader's browser computes them. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../scripts/browser/launch.ts";
import { type Served, serve } from "../../scripts/browser/serve.ts";
import { build, temporaryFolder } from "../site/build.ts";

const settings = `title: "Arsip"
url: "https://a.example/"
colours:
  link:
    light: "#6a1b9a"
    dark: "#CE93D8"
`;

let browser: Browser;
let archive: Served;
beforeAll(async () => {
  const content = temporaryFolder();
  writeFileSync(join(content, "site.yaml"), settings);
  browser = await launchBrowser();
  archive = await serve(build(content), "/");
});
afterAll(async () => {
  archive.close();
  await browser.close();
});

test.each([
  ["light", "rgb(106, 27, 154)", "rgb(252, 252, 250)"],
  ["dark", "rgb(206, 147, 216)", "rgb(19, 22, 21)"],
] as const)("links have the archive's own colour in the %s scheme", async (colorScheme, link, paper) => {
  const page = await browser.newPage({ colorScheme });
  await page.goto(`${archive.url}404.html`);
  const seen = await page.evaluate(() => ({
    link: getComputedStyle(document.querySelector("main a") ?? document.body).color,
    paper: getComputedStyle(document.documentElement).backgroundColor,
  }));
  expect(seen).toEqual({ link, paper });
  await page.close();
});
