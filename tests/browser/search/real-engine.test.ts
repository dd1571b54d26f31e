/** The search as it is built, with its own index, in a folder of a host and under the policy of its pages. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { onFixture } from "../on-fixture.ts";
import { visiting } from "./searching.ts";

const reader = onFixture();

const at = (path: string, use: (page: Page) => Promise<void>) =>
  visiting({ browser: reader.browser }, reader.site.url + path, use);

const box = (page: Page) => page.getByLabel("Cari dalam arsip");
const titles = (page: Page) => page.locator(".hits h3").allInnerTexts();
const heading = (page: Page) => page.locator(".search-found > h2").innerText();
const counted = (page: Page, text: string) => page.getByRole("heading", { level: 2, name: text }).waitFor();
const facet = (page: Page, name: string) =>
  page.locator(".search-facet").filter({ has: page.locator("summary", { hasText: name }) });

/** What has been fetched of the search, by the part of the address that tells what it is. */
function fetched(page: Page): string[] {
  const paths: string[] = [];
  page.on("request", (request) => {
    const path = new URL(request.url()).pathname;
    if (/\/aset\/(?:cari|mesin)/.test(path)) paths.push(path);
  });
  return paths;
}

test("what one types finds names, then stories, whatever the form of the words", () =>
  at("cari/", async (page) => {
    await box(page).fill("pembangunan jembatan");
    await counted(page, "5 berita");
    expect(await titles(page)).toContain("Jembatan Senja Mulai Dibangun");
    expect(await page.locator(".hits mark").allInnerTexts()).toContain("Dibangun");
    await box(page).fill("ratna");
    await page
      .getByRole("region", { name: "Nama" })
      .getByRole("link", { name: "Ratna Kusumadewi" })
      .waitFor();
  }));

test("a story is opened with the words marked that led to it", () =>
  at("cari/?q=terhenti", async (page) => {
    await page.getByRole("link", { name: "Pembangunan Jembatan Senja Terhenti" }).click();
    await page.waitForURL(/2023\/11\/jembatan-terhenti\/\?tandai=/);
    await page.locator("main mark").first().waitFor();
    const marked = await page.locator("main mark").allInnerTexts();
    expect(new Set(marked.map((text) => text.toLowerCase()))).toEqual(new Set(["terhenti", "berhenti"]));
  }));

test("a shared address asks the same, with all its filters", () =>
  at("cari/?q=jembatan&topik=jembatan&dari=2022-01&sampai=2023-12&urut=lama", async (page) => {
    await page.locator(".hits h3").first().waitFor();
    const before = [await heading(page), await titles(page)];
    expect(before[1]).toContain("Jembatan Senja Mulai Dibangun");
    expect(before[1]).not.toContain("DPRD Periksa Jembatan Senja, Pekerjaan Dilanjutkan");
    await page.reload();
    await page.locator(".hits h3").first().waitFor();
    expect([await heading(page), await titles(page)]).toEqual(before);
  }));

test("an empty question with a filter browses, and the filter counts what else there is", () =>
  at("cari/?topik=jembatan&urut=lama", async (page) => {
    await page.locator(".hits h3").first().waitFor();
    const all = await titles(page);
    expect(all.length).toBeGreaterThan(3);
    await facet(page, "Orang").locator("summary").click();
    await facet(page, "Orang").getByLabel("Damar").check();
    await expect.poll(async () => (await titles(page)).length).toBeLessThan(all.length);
    expect(new URL(page.url()).searchParams.get("orang")).toBe("damar");
  }));

test("a typing error is answered as what was meant, and said", () =>
  at("cari/?q=jembtan", async (page) => {
    await page.locator(".hits h3").first().waitFor();
    expect(await page.locator(".search-found").innerText()).toContain("jembatan");
    expect((await titles(page)).join()).toContain("Jembatan");
  }));

test("what is on the page of a withdrawn, unlisted or lost text is not found", () =>
  at("cari/", async (page) => {
    for (const words of ["hilang", "salinan"]) {
      await box(page).fill(`"${words}"`);
      await expect.poll(() => heading(page)).toContain(words);
      expect(await titles(page)).toEqual([]);
    }
  }));

test("nothing of the search is fetched by a page that only has its box; reached for, it offers what fits", () =>
  at("", async (page) => {
    const paths = fetched(page);
    await page.goto(`${reader.site.url}2023/11/jembatan-terhenti/`);
    await page.waitForLoadState("networkidle");
    expect(paths).toEqual([]);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("damar");
    await page.getByRole("option", { name: /Damar/ }).first().waitFor();
    expect(paths.some((path) => path.endsWith("/aset/cari.json"))).toBe(true);
  }));

test("a question that was asked before fetches nothing", () =>
  at("cari/?q=jembatan", async (page) => {
    const paths = fetched(page);
    await page.locator(".hits h3").first().waitFor();
    await box(page).fill("jalan");
    await expect.poll(async () => new URL(page.url()).search).toBe("?q=jalan");
    await page.waitForLoadState("networkidle");
    paths.length = 0;
    await box(page).fill("jembatan");
    await expect.poll(async () => (await titles(page)).join()).toContain("Jembatan");
    expect(paths).toEqual([]);
  }));

test("a site without an index says so, on the page of the search and below the box", () =>
  visiting({ browser: reader.browser }, reader.site.url, async (page) => {
    await page.route("**/aset/cari.json", (route) => route.fulfill({ status: 404 }));
    const said = page.getByText("Situs ini belum dapat dicari.");
    await page.goto(`${reader.site.url}cari/?q=jembatan`);
    await said.filter({ visible: true }).first().waitFor();
    await page.goto(reader.site.url);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("jembatan");
    await said.filter({ visible: true }).first().waitFor();
  }));

describe("where a file cannot be fetched", () => {
  test.each(["**/*.bin", "**/head.json", "**/aset/cari.json", "**/mesin-*.js", "**/k/*.json"])(
    "%s: it is said, and tried again",
    (files) =>
      visiting({ browser: reader.browser }, reader.site.url, async (page) => {
        await page.route(files, (route) => route.abort());
        await page.goto(`${reader.site.url}cari/?q=jembatan`);
        const again = page.getByRole("button", { name: "Coba lagi" });
        await again.waitFor();
        await page.unroute(files);
        await again.click();
        await page.locator(".hits h3").first().waitFor();
      }),
  );
});
