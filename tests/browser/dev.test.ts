/** What an editor sees in the open tab while working under `npm start`. */
import { existsSync, rmSync, writeFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../scripts/browser/launch.ts";
import { jpeg } from "../pictures.ts";
import { Workspace } from "./workspace.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const story = "content/articles/2023/keluhan-admin-medsos-kemang.md";
const address = "/2023/keluhan-admin-medsos-kemang/";

describe("under npm start", () => {
  let workspace: Workspace;
  let site: string;
  let page: Page;
  beforeAll(async () => {
    workspace = new Workspace();
    site = await workspace.serve("npm", "start", "--");
    page = await browser.newPage();
    await page.goto(site + address);
    await page.waitForLoadState("networkidle");
  });
  afterAll(() => workspace.close());

  test("an edited story shows in the open tab by itself", async () => {
    workspace.edit(story, (text) => text.replace(/^title: .*$/m, 'title: "Judul yang baru"'));
    await page.getByRole("heading", { level: 1, name: "Judul yang baru" }).waitFor();
  });

  test("an edited stylesheet shows in the open tab by itself", async () => {
    workspace.edit("src/views/styles/base.css", (css) =>
      css.replace("h1 {", "h1 {\n    color: rgb(1, 2, 3);"),
    );
    await page.waitForFunction(() => {
      const heading = document.querySelector("h1");
      return heading !== null && getComputedStyle(heading).color === "rgb(1, 2, 3)";
    });
  });

  test("an edited script shows in the open tab by itself", async () => {
    workspace.edit("src/views/client/scheme.ts", (script) => `${script}\ndocument.title = "Skrip baru";\n`);
    await page.waitForFunction(() => document.title === "Skrip baru");
  });

  test("an edited view shows in the open tab by itself", async () => {
    workspace.edit("src/views/parts/article-head.tsx", (view) =>
      view.replace('<header class="head">', '<header class="head">\n      <p>Dari tampilan baru</p>'),
    );
    await page.getByText("Dari tampilan baru").waitFor();
  });

  test("a view that cannot be read is survived, and shows once it is mended", async () => {
    workspace.edit("src/views/parts/article-head.tsx", (view) =>
      view.replace("<p>Dari tampilan baru</p>", "<p>Rusak<p>"),
    );
    await page.waitForTimeout(1500);
    expect((await page.request.get(site + address)).status()).toBe(200);
    workspace.edit("src/views/parts/article-head.tsx", (view) =>
      view.replace("<p>Rusak<p>", "<p>Sudah baik</p>"),
    );
    await page.getByText("Sudah baik").waitFor();
  });

  test("the style guide is served with its stylesheets and pictures, and is no file of the site", async () => {
    const guide = await browser.newPage();
    const missing: string[] = [];
    guide.on("response", (answer) => {
      if (!answer.ok()) missing.push(answer.url());
    });
    await guide.goto(`${site}/gaya/`, { waitUntil: "networkidle" });
    await guide.getByRole("heading", { level: 1, name: "Style guide" }).waitFor();
    expect(missing).toEqual([]);
    expect(existsSync(workspace.path("_dev/gaya"))).toBe(false);
    await guide.close();
  });

  test("a mistake in the content is shown on the page with its place and mend, and goes when mended", async () => {
    workspace.edit(story, (text) => text.replace('people: ["iwan-setiawan"]', 'people: ["iwan-setiawn"]'));
    const problems = page.getByRole("region", { name: "1 masalah dalam isi arsip" });
    await problems.waitFor();
    expect(await problems.innerText()).toContain(`${story}:10:10 unknown-reference`);
    expect(await problems.innerText()).toContain('Maksudnya "iwan-setiawan"?');
    await page.getByRole("heading", { level: 1, name: "Judul yang baru" }).waitFor();
    workspace.edit(story, (text) => text.replace('people: ["iwan-setiawn"]', 'people: ["iwan-setiawan"]'));
    await problems.waitFor({ state: "detached" });
  });

  test("a picture beside a story shows, and so does another in its place", async () => {
    const picture = workspace.path("content/articles/2023/foto-uji.jpg");
    writeFileSync(picture, await jpeg(60, 40));
    workspace.edit(story, (text) => `${text}\n![Foto uji](foto-uji.jpg)\n`);
    const image = page.getByRole("img", { name: "Foto uji" });
    const width = () =>
      image.evaluate((element: HTMLImageElement) => (element.complete ? element.naturalWidth : 0));
    await expect.poll(width).toBe(60);
    writeFileSync(picture, await jpeg(90, 40));
    await expect.poll(width).toBe(90);
  });

  test("a new story appears on the front page, and goes again with its file", async () => {
    await page.goto(`${site}/`);
    await page.waitForLoadState("networkidle");
    const file = workspace.path("content/articles/2023/berita-uji.md");
    writeFileSync(file, '---\ntitle: "Berita uji"\npublished: "2023-12-01"\n---\n\nIsi.\n');
    await page.getByRole("link", { name: "Berita uji" }).waitFor();
    rmSync(file);
    await page.getByRole("link", { name: "Berita uji" }).waitFor({ state: "detached" });
    expect((await page.request.get(`${site}/2023/berita-uji/`)).status()).toBe(404);
  });
});

describe.concurrent("under npx @11ty/eleventy --serve", () => {
  test("an edited story shows in the open tab by itself", async () => {
    const workspace = new Workspace();
    try {
      const site = await workspace.serve("npx", "@11ty/eleventy", "--serve");
      const page = await browser.newPage();
      await page.goto(site + address);
      await page.waitForLoadState("networkidle");
      workspace.edit(story, (text) => text.replace(/^title: .*$/m, 'title: "Judul yang baru"'));
      await page.getByRole("heading", { level: 1, name: "Judul yang baru" }).waitFor();
    } finally {
      workspace.close();
    }
  });

  test("an archive whose address has a sub-folder is served below it", async () => {
    const workspace = new Workspace();
    try {
      workspace.edit("content/site.yaml", (yaml) =>
        yaml.replace(/^url: .*$/m, 'url: "https://contoh.example/arsip/"'),
      );
      const site = await workspace.serve("npx", "@11ty/eleventy", "--serve");
      const page = await browser.newPage();
      await page.goto(`${site}/arsip${address}`);
      await page.getByRole("link", { name: "Orang", exact: true }).click();
      await page.getByRole("heading", { level: 1, name: "Orang" }).waitFor();
      expect(new URL(page.url()).pathname).toBe("/arsip/orang/");
    } finally {
      workspace.close();
    }
  });
});
