/** What a reader meets in a real browser. */
import type { Browser, BrowserContextOptions, Page, ViewportSize } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../scripts/browser/launch.ts";
import { type Served, serve } from "../../scripts/browser/serve.ts";
import { built } from "../site/build.ts";
import { violations, violationsInSchemes } from "./axe.ts";

let browser: Browser;
let archive: Served;
let fictional: Served;
let shared: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  archive = await serve(built.sample, "/");
  fictional = await serve(built.fixture, "/arsip/");
  shared = await browser.newPage();
});
afterAll(async () => {
  archive.close();
  fictional.close();
  await browser.close();
});

async function open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** Opens an address in the page that tests share which only look: a new page for each would take longer than the test. */
async function show(url: string, viewport: ViewportSize): Promise<Page> {
  await shared.setViewportSize(viewport);
  await shared.goto(url);
  return shared;
}

/** Of each scheme: the colour behind the text. */
const paper = { light: "rgb(252, 252, 250)", dark: "rgb(19, 22, 21)" };

const kinds = {
  home: "",
  article: "2023/keluhan-admin-medsos-kemang/",
  person: "orang/iwan-setiawan/",
  institution: "lembaga/diskominfo-kabupaten-bogor/",
  event: "peristiwa/bimtek-diskominfo-2022/",
  place: "tempat/kecamatan-kemang/",
  topic: "topik/media-sosial-pemerintah/",
  "follow-up": "tindak-lanjut/ponsel-pengelola-admin/",
  "A–Z index": "orang/",
  "index of follow-ups": "tindak-lanjut/",
  "static page": "tentang/",
  archive: "arsip/",
  year: "arsip/2023/",
  section: "rubrik/pemerintahan/",
  search: "cari/",
  "how to follow": "ikuti/",
  "open data": "data/",
  "404": "404.html",
};

describe.each(Object.entries(kinds))("a page of kind %s", (_, path) => {
  let page: Page;
  beforeAll(async () => {
    page = await show(archive.url + path, { width: 1280, height: 720 });
  });

  test("has no accessibility fault, in either scheme", async () => {
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await background()).toBe(paper.light);
    expect(await violationsInSchemes(page)).toEqual([]);
    expect(await background()).toBe(paper.dark);
  });

  test.each([320, 1280])("needs no sideways scrolling at %i px", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    const [inner, overflow] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [window.innerWidth, scrollWidth - clientWidth];
    });
    expect([inner, overflow]).toEqual([width, 0]);
  });
});

const hardPages = {
  "a front page with all that it may show": "",
  "a withdrawn story": "2023/12/jembatan-ambruk/",
  "a story with corrections and a thread": "2023/11/jembatan-terhenti/",
  "a story with tables, code and marks that must stay dead": "2024/06/kode-dan-tabel/",
  "a story in another language": "2024/06/market-traders/",
  "a follow-up with a long log": "tindak-lanjut/jembatan-senja/",
  "a person in the news with others": "orang/damar/",
  "an institution with others below it and people of other days": "lembaga/pemkab-lembayung/",
  "an event of a series": "peristiwa/musyawarah-2022/",
  "a long story with headings, footnotes and a film": "2021/rakit-rawa-teduh/",
  "how to follow an archive with sections": "ikuti/",
  "the page about open data": "data/",
  "the calendar": "arsip/",
  "a month": "arsip/2024/06/",
  "what has no sure date": "arsip/tanggal-tidak-pasti/",
  "the register of corrections": "koreksi/",
  "the authors": "penulis/",
  "an author": "penulis/zofie-okubo/",
  "a place whose name another has": "tempat/sukarupa-selasih/",
  "a place with others above and below it": "tempat/kembang-sore/",
};

test.each(Object.entries(hardPages))("%s has no accessibility fault on a phone", async (_, path) => {
  const page = await show(fictional.url + path, { width: 320, height: 640 });
  expect(await violationsInSchemes(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test("the accessibility check itself finds faults", async () => {
  const page = await browser.newPage();
  await page.setContent(
    '<html lang="id"><title>x</title><img src="x.png"><p style="color:#eee">pucat</p></html>',
  );
  expect((await violations(page)).map((line) => line.split(":")[0])).toContain("image-alt");
  expect((await violations(page)).map((line) => line.split(":")[0])).toContain("color-contrast");
  await page.setContent(
    '<html lang="id"><style>@media (prefers-color-scheme: dark) { p { color: #eee } }</style><p>pucat</p></html>',
  );
  expect((await violationsInSchemes(page)).filter((line) => /contrast/.test(line))).toEqual([
    "dark: color-contrast: <p>pucat</p>",
  ]);
  await page.context().close();
});

describe("a story", () => {
  test("reads whole with JavaScript off: what, when and how sure, who, gaps, source", async () => {
    const page = await open(archive.url + kinds.article, { javaScriptEnabled: false });
    const text = await page.getByRole("main").innerText();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toMatch(
      /^Keluhan Admin Medsos di Kemang/,
    );
    expect(text).toContain("Kemang. Terbit paling awal 17 November 2023");
    expect(text).toContain("Hari terbit tidak ada dalam salinan.");
    expect(text).toContain("[hilang: keterangan sesudah nama hotel]");
    expect(text).toContain("3 bagian hilang dan ditandai [hilang]");
    expect(text).toContain("Sumber: BogorUpdate.com, “Admin Medsos di Kecamatan Kemang");
    await page.getByRole("link", { name: "Bupati Iwan Setiawan" }).click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Iwan Setiawan");
    await page.context().close();
  });

  test("leads from its promise to the state, the evidence and back", async () => {
    const page = await open(archive.url + kinds.article, { javaScriptEnabled: false });
    await page.getByRole("link", { name: "Ponsel untuk pengelola admin media sosial" }).first().click();
    const text = await page.getByRole("main").innerText();
    expect(text).toContain("Tercatat paling awal 17 November 2023.");
    expect(text).toContain("Pemegang jabatan Bupati, Pemerintah Kabupaten Bogor");
    expect(text).toContain("siapa yang memegang jabatan itu sekarang tidak tercatat di arsip ini");
    const log = page.getByRole("region", { name: "Riwayat" });
    await log.getByRole("link", { name: /^Keluhan Admin Medsos/ }).click();
    expect(new URL(page.url()).pathname).toBe(`/${kinds.article}`);
    await page.context().close();
  });

  test("is followed from the keyboard: the first key leads past the menu to the text", async () => {
    const page = await open(archive.url + kinds.article);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Langsung ke isi");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    await page.context().close();
  });

  test("stays in order and whole without any stylesheet", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    await context.route("**/*.css", (route) => route.abort());
    const page = await context.newPage();
    await page.goto(archive.url + kinds.article);
    const names = await page.getByRole("heading").allInnerTexts();
    expect(names.slice(1)).toEqual([
      "Tindak lanjut dalam berita ini",
      "Siapa dan apa dalam berita ini",
      "Disebut dalam",
    ]);
    await context.close();
  });

  test("asks no other machine for anything", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(archive.url + kinds.article);
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.filter((url) => !url.startsWith(archive.url))).toEqual([]);
    await context.close();
  });
});

test("a word typed on the front page leads to the search page and its lists, without a script", async () => {
  const page = await open(fictional.url, { javaScriptEnabled: false });
  await page.getByRole("search").getByLabel("Cari dalam arsip").fill("jembatan & rakit");
  await page.getByRole("search").getByRole("button", { name: "Cari" }).click();
  expect(new URL(page.url()).pathname).toBe("/arsip/cari/");
  expect(new URL(page.url()).searchParams.get("q")).toBe("jembatan & rakit");
  await page.getByRole("region", { name: "Menurut jenis" }).getByRole("link", { name: "Orang" }).click();
  expect(new URL(page.url()).pathname).toBe("/arsip/orang/");
  await page.context().close();
});

describe("the archive by date", () => {
  test("leads from the front page by year, month and day to a story, and back by its breadcrumbs", async () => {
    const page = await open(fictional.url, { javaScriptEnabled: false });
    await page.getByRole("navigation", { name: "Menu utama" }).getByRole("link", { name: "Arsip" }).click();
    await page.getByRole("link", { name: "Juni" }).click();
    const day = page.getByRole("region", { name: "Jumat, 28 Juni 2024" });
    await day.getByRole("link", { name: /^Catatan Redaksi/ }).click();
    expect(new URL(page.url()).pathname).toBe("/arsip/2024/06/kode-dan-tabel/");
    const crumbs = page.getByRole("navigation", { name: "Letak halaman ini" }).getByRole("link");
    expect(await crumbs.allInnerTexts()).toEqual(["Beranda", "Arsip", "2024", "Juni"]);
    await crumbs.nth(2).click();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Arsip 2024");
    await page.context().close();
  });

  test("has squares that a thumb can hit on the narrowest phone", async () => {
    const page = await open(`${fictional.url}arsip/`, { viewport: { width: 320, height: 640 } });
    const sizes = await page.locator(".calendar a").evaluateAll((links) =>
      links.map((link) => {
        const { width, height } = link.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    await page.context().close();
  });

  test("files a story no more exactly than its date is known", async () => {
    const page = await open(`${fictional.url}arsip/2021/`);
    const unknown = page.getByRole("region", { name: "Bulan terbit tidak diketahui" });
    expect(await unknown.getByRole("link").allInnerTexts()).toEqual(["Seratus Tahun Rakit Rawa Teduh"]);
    await page.goto(`${fictional.url}arsip/2022/05/`);
    const day = page.getByRole("region", { name: "Tanggal terbit tidak diketahui" });
    expect(await day.getByRole("link").allInnerTexts()).toEqual(["Pawai Perahu di Rawa Teduh"]);
    await page.goto(`${fictional.url}arsip/tanggal-tidak-pasti/`);
    expect(await page.getByRole("main").getByRole("link").allInnerTexts()).toEqual([
      "Pembangunan Jembatan Senja Terhenti",
      expect.stringMatching(/^Panen Raya/),
      "Air",
    ]);
    await page.context().close();
  });
});

describe("a long story", () => {
  test("has a table of contents, footnotes that lead there and back, and a film that is only a link", async () => {
    const page = await open(`${fictional.url}2021/rakit-rawa-teduh/`, { javaScriptEnabled: false });
    const contents = page.getByRole("navigation", { name: "Bagian berita ini" });
    await contents.getByRole("link", { name: "Rakit kedua" }).nth(1).click();
    expect(new URL(page.url()).hash).toBe("#rakit-kedua-2");
    await page.getByRole("link", { name: "Catatan kaki 1" }).first().click();
    expect(await page.locator(":target").innerText()).toContain("Rakit dan Rawa");
    await page.getByRole("link", { name: "Kembali ke teks" }).first().click();
    expect(new URL(page.url()).hash).toBe("#call_1");
    const film = page.getByRole("link", { name: "Tonton video di YouTube" });
    expect(await film.getAttribute("href")).toBe("https://www.youtube.com/watch?v=rakit-rekaan");
    await page.context().close();
  });

  test("says that it is old, who wrote it, and where to report a mistake", async () => {
    const page = await open(`${fictional.url}2022/05/pawai-perahu/`);
    expect(await page.getByRole("main").innerText()).toContain("Berita lama: isinya");
    const report = page.getByRole("link", { name: "Laporkan kekeliruan di halaman ini" });
    const letter = new URL((await report.getAttribute("href")) ?? "");
    expect(letter.pathname).toBe("redaksi@lembayung.example");
    expect(letter.searchParams.get("subject")).toContain("Pawai Perahu di Rawa Teduh");
    expect(letter.searchParams.get("body")).toContain(
      "https://lembayung.example/arsip/2022/05/pawai-perahu/",
    );
    await page.getByRole("main").getByRole("link", { name: "Žofie Wulandari-Ōkubo" }).click();
    expect(new URL(page.url()).pathname).toBe("/arsip/penulis/zofie-okubo/");
    await page.getByRole("link", { name: "Tentang Žofie Wulandari-Ōkubo" }).click();
    expect(new URL(page.url()).pathname).toBe("/arsip/orang/zofie-okubo/");
    await page.getByRole("link", { name: "Berita yang ditulisnya: 2" }).click();
    expect(new URL(page.url()).pathname).toBe("/arsip/penulis/zofie-okubo/");
    await page.context().close();
  });
});

test("a thread's picture is walked by keyboard from story to story, each as wide as a finger", async () => {
  const page = await open(`${fictional.url}2023/11/jembatan-terhenti/`, {
    viewport: { width: 320, height: 640 },
  });
  const picture = page.getByRole("group", { name: "Waktu terbit 4 berita dalam rangkaian ini" });
  const links = picture.getByRole("link");
  const names = await links.evaluateAll((all) => all.map((link) => link.querySelector("title")?.textContent));
  expect(names).toHaveLength(3);
  for (const name of names)
    expect(await picture.getByRole("link", { name: name ?? "", exact: true }).count()).toBe(1);
  for (const link of await links.all()) {
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  await links.first().focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.includes("jembatan-terhenti"));
  expect(names[1]).toContain(await page.getByRole("heading", { level: 1 }).innerText());
  await page.context().close();
});

describe("the page about feeds", () => {
  test("has each address to be selected, and copies it at a touch", async () => {
    const page = await open(`${fictional.url}ikuti/`, { permissions: ["clipboard-read", "clipboard-write"] });
    const address = "https://lembayung.example/arsip/rubrik/ekonomi/feed.xml";
    await page.getByRole("button", { name: "Salin Ekonomi – Arsip Lembayung, RSS" }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    await page.getByText("Tersalin").waitFor();
    await page.context().close();
  });

  test("says the same without JavaScript, without buttons", async () => {
    const page = await open(`${fictional.url}ikuti/`, { javaScriptEnabled: false });
    expect(await page.getByText("https://lembayung.example/arsip/feed.xml").isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Salin" }).count()).toBe(0);
    await page.getByText("Atom, JSON Feed").first().click();
    expect(await page.getByText("https://lembayung.example/arsip/atom.xml").isVisible()).toBe(true);
    await page.context().close();
  });

  test("is found from every foot, and the feed of a person from that person's page", async () => {
    const page = await open(`${fictional.url}orang/damar/`, { javaScriptEnabled: false });
    const follow = page.getByRole("link", { name: "Ikuti lewat RSS" });
    expect(await follow.getAttribute("href")).toBe("/arsip/orang/damar/feed.xml");
    const offered = await page
      .locator('link[rel="alternate"]:not([type="application/json"])')
      .evaluateAll((links) => links.map((link) => [link.getAttribute("href"), link.getAttribute("title")]));
    expect(offered).toEqual([
      ["/arsip/orang/damar/feed.xml", "Damar – Arsip Lembayung"],
      ["/arsip/feed.xml", "Arsip Lembayung"],
    ]);
    await page.getByRole("contentinfo").getByRole("link", { name: "Ikuti", exact: true }).click();
    expect(new URL(page.url()).pathname).toBe("/arsip/ikuti/");
    await page.context().close();
  });
});

test("two places of one name are told apart, on their pages and in lists", async () => {
  const page = await open(`${fictional.url}tempat/kembang-sore/`);
  await page
    .getByRole("main")
    .getByRole("link", { name: "Sukarupa (Desa di Kecamatan Kembang Sore)" })
    .click();
  expect(await page.title()).toMatch(/^Sukarupa \(Desa di Kecamatan Kembang Sore\)/);
  await page.getByRole("link", { name: "Sukarupa (Kelurahan di Kota Selasih)" }).click();
  expect(new URL(page.url()).pathname).toBe("/arsip/tempat/sukarupa-selasih/");
  await page.context().close();
});

describe("an archive below a folder", () => {
  test("its 404 page is whole and leads home from any depth", async () => {
    for (const path of ["tidak-ada", "2023/11/tidak/ada/sama/sekali/"]) {
      const page = await open(fictional.url + path);
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Halaman tidak ditemukan");
      expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
      expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(0);
      await page.getByRole("main").getByRole("link", { name: "Beranda" }).click();
      expect(new URL(page.url()).pathname).toBe("/arsip/");
      await page.context().close();
    }
  });
});
