/** The box that tells how to cite a story, as a reader meets it. */
import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { onFixture } from "./on-fixture.ts";

const reader = onFixture();

const path = "2022/05/janji-jembatan-senja/";
const address = `https://lembayung.example/arsip/${path}`;

async function withStory(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await reader.browser.newContext(options);
  const page = await context.newPage();
  await page.goto(reader.site.url + path);
  await use(page);
  await context.close();
}

const open = (page: Page) => page.getByText("Kutip berita ini").click();

describe("without a script", () => {
  test("is read, and gives its files", async () => {
    await withStory({ javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(".cite dl").isVisible()).toBe(false);
      await open(page);
      expect(await page.locator(".cite dd").first().innerText()).toBe(
        `Žofie Wulandari-Ōkubo dan Kontributor Rawa Teduh. (2022, 16 Mei). Bupati Janjikan Jembatan Senja Selesai Sebelum Akhir 2023. Arsip Lembayung. ${address}`,
      );
      const fileOf = async (name: string) => {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("link", { name }).click(),
        ]);
        return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
      };
      const bib = await fileOf("BibTeX");
      expect(bib.name).toBe("2022-05-janji-jembatan-senja.bib");
      expect(bib.text).toContain("author={{Žofie Wulandari-Ōkubo} and {Kontributor Rawa Teduh}},\n");
      const csl = await fileOf("CSL-JSON");
      expect(csl.name).toBe("2022-05-janji-jembatan-senja.json");
      expect(JSON.parse(csl.text)).toMatchObject([{ type: "article-newspaper", URL: address }]);
      expect(await page.locator(".cite").getByRole("button").count()).toBe(0);
    });
  });
});

describe("with scripts", () => {
  test("loads nothing before it is opened, then copies what stands beside a button, and says so", async () => {
    await withStory({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      const button = (name: string) => page.getByRole("button", { name, exact: true });
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      expect(await button("Salin APA").count()).toBe(0);
      await open(page);
      await button("Salin APA").click();
      await page.getByText("Tersalin").waitFor();
      expect(asked.filter((file) => file.endsWith(".js"))).toEqual(["/arsip/aset/salin.js"]);
      expect(await copied()).toMatch(/^Žofie .*\. Arsip Lembayung\. https:.*senja\/$/);
      await button("Salin Tautan").click();
      await expect.poll(copied).toBe(address);
      await button("Salin BibTeX").click();
      await expect.poll(copied).toMatch(/^@article\{.*Žofie.*\}\n$/s);
      expect(await page.getByText("Tersalin").count()).toBe(1);
      expect(await violations(page)).toEqual([]);
    });
  });

  test("says when the browser does not let it copy", async () => {
    await withStory({}, async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error("no"));
      });
      await open(page);
      await page.getByRole("button", { name: "Salin APA" }).click();
      await page.getByText("Tidak dapat disalin").waitFor();
    });
  });
});

test("neither it nor the data in the page offends against the page's policy", async () => {
  await withStory({}, async (page) => {
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        seen.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (fault) => said.push(String(fault)));
    await page.reload();
    expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1);
    await open(page);
    await page.getByRole("button", { name: "Salin APA" }).waitFor();
    await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "BibTeX" }).click()]);
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
    expect(said).toEqual([]);
  });
});

test.each([320, 1280])("stays within the page at %i pixels", async (width) => {
  await withStory({ viewport: { width, height: 800 } }, async (page) => {
    await open(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
