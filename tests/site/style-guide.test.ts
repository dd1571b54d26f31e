/** The style guide as a preview serves it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import type { Language } from "../../src/i18n/language.ts";
import { readSettings } from "../../src/model/settings.ts";
import { guideFile } from "../../src/site/guide-file.ts";
import { styleGuide } from "../../src/site/style-guide.tsx";
import { built } from "./build.ts";
import { invalid } from "./validator.ts";

const { settings } = readSettings(null);

/** Examples that stand side by side never do so on one page of the site. */
const ofWholePages = ["heading-level", "unique-landmark"];

test("no build has it", () => {
  expect(existsSync(join(built.sample, "orang"))).toBe(true);
  expect(existsSync(join(built.sample, "gaya"))).toBe(false);
});

const guideIn = (language: Language): string =>
  styleGuide({ ...settings, language, url_words: language })
    .pages.find(({ path }) => path === "index.html")
    ?.render() ?? "";

test("it is valid HTML", async () => {
  const html = guideIn("id");
  expect(html).toContain("Style guide");
  expect(await invalid(html, ofWholePages)).toEqual([]);
});

test.each([
  ["id", "Belum terwujud"],
  ["en", "Not yet kept"],
] as const)("examples speak the language of the site: %s", (language, words) => {
  const { document } = parseHTML(guideIn(language));
  expect(document.querySelector("#parts_follow-up-parts")?.textContent).toContain(words);
  expect(document.documentElement.lang).toBe(language);
});

test("its files are made when asked for: page, stylesheet, picture, and a page of an example", async () => {
  const site = { ...settings, base: "/arsip/" };
  const page = await guideFile(site, "/arsip/gaya/");
  expect(page?.type).toBe("text/html; charset=utf-8");
  const { document } = parseHTML(String(page?.body));
  const addresses = [...document.querySelectorAll('link[rel="stylesheet"], main img')].map(
    (element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "",
  );
  expect(addresses.length).toBeGreaterThan(3);
  for (const address of new Set([...addresses, "/arsip/gaya/orang/polan/"])) {
    const file = await guideFile(site, address);
    expect(file?.body.length, address).toBeGreaterThan(100);
  }
  expect(await guideFile(site, "/arsip/gaya/tidak-ada/")).toBeNull();
});
