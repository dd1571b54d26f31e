/** A newsroom's own archive, outside Jejak: what its editors see while they write, and its readers afterwards. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../scripts/browser/launch.ts";
import { serve } from "../../scripts/browser/serve.ts";
import { securityHeaders } from "../../src/site/headers.ts";
import { build, run, temporaryFolder } from "../site/build.ts";
import { Workspace } from "./workspace.ts";

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchBrowser();
  folder = join(temporaryFolder(), "arsip kami");
  expect(run("new", ["archive", folder, "--title", "Kabar Kelopak"]).code).toBe(0);
});
afterAll(async () => {
  await browser.close();
});

test("under npm start, its edits show in the open tab, and its blanks are told, folded up", async () => {
  const workspace = new Workspace();
  try {
    const out = join(folder, "_dev");
    const site = await workspace.serve("npm", "start", "--", "--content", `${folder}/content`, "--out", out);
    const page = await browser.newPage();
    await page.goto(`${site}/`);
    await page.getByRole("heading", { level: 1, name: "Kabar Kelopak" }).waitFor();
    await page.waitForLoadState("networkidle");
    const blanks = page.getByRole("region", { name: /masalah dalam isi arsip/ });
    expect(await blanks.getByRole("listitem").first().isVisible()).toBe(false);
    await blanks.getByText(/masalah dalam isi arsip/).click();
    expect(await blanks.getByText("[ISI: nama penerbit]").isVisible()).toBe(true);
    const settings = join(folder, "content/site.yaml");
    writeFileSync(settings, readFileSync(settings, "utf8").replace("Kabar Kelopak", "Kabar Baru Kelopak"));
    await page.getByRole("heading", { level: 1, name: "Kabar Baru Kelopak" }).waitFor();
    expect(readFileSync(join(out, "index.html"), "utf8")).toContain("Kabar Baru Kelopak");
  } finally {
    workspace.close();
  }
});

test("its pages are whole under the headers that hosts are told to send", async () => {
  const archive = await serve(build(join(folder, "content")), "/");
  const context = await browser.newContext();
  await context.route("**/*", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...securityHeaders } });
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  for (const path of ["", "tentang/", "orang/"]) {
    const answer = await page.goto(archive.url + path);
    expect(answer?.headers()["content-security-policy"]).toContain("default-src 'none'");
    expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(3);
  }
  expect(complaints).toEqual([]);
  await context.close();
  archive.close();
});
