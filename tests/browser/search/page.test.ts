/** The page of the search, as a reader meets it. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../../scripts/browser/launch.ts";
import { type Served, serve } from "../../../scripts/browser/serve.ts";
import { built } from "../../site/build.ts";
import { violationsInSchemes } from "../axe.ts";
import { searchScript, visiting } from "./searching.ts";

let browser: Browser;
let site: Served;
let script: string;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await serve(built.fixture, "/arsip/");
  script = await searchScript();
});
afterAll(async () => {
  site.close();
  await browser.close();
});

/** `query`: what stands behind the question mark. */
const asking = (query: string, use: (page: Page) => Promise<void>, width = 1280) =>
  visiting(
    { browser, script, options: { viewport: { width, height: 800 } } },
    `${site.url}cari/${query && `?${query}`}`,
    use,
  );

const box = (page: Page) => page.getByLabel("Cari dalam arsip");
const titles = (page: Page) => page.locator(".hits h3").allInnerTexts();
const counted = (page: Page, text: string) => page.getByRole("heading", { level: 2, name: text }).waitFor();
const told = (page: Page, text: string) =>
  expect.poll(() => page.getByRole("status").first().textContent()).toBe(text);
const chips = (page: Page) => page.getByRole("list", { name: "Saringan yang dipakai" }).getByRole("button");
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return (
      element?.getAttribute("aria-label") ?? element?.closest("label, a, h2")?.textContent ?? element?.tagName
    );
  });
const facet = (page: Page, name: string) =>
  page.locator(".search-facet").filter({ has: page.locator("summary", { hasText: name }) });

describe("typing", () => {
  test("finds names first, then stories, with what was found marked; nothing is added to the history", () =>
    asking("", async (page) => {
      expect(await focused(page)).toBe("INPUT");
      const before = await page.evaluate(() => history.length);
      await page.keyboard.type("jembatan");
      await counted(page, "5 berita");
      expect(
        await page.getByRole("region", { name: "Nama" }).getByRole("listitem").allTextContents(),
      ).toEqual([
        "Damar Orang · juga disebut Mbah Jembatan · 2 berita",
        "Jembatan Topik · 5 berita",
        "Jembatan Senja selesai dibangun Tindak lanjut",
      ]);
      const hit = page.locator(".hits li").nth(2);
      expect((await hit.innerText()).split("\n").filter(Boolean)).toEqual([
        "Pembangunan Jembatan Senja Terhenti",
        "November 2023 · Pemerintahan",
        expect.stringMatching(/^Sejak Agustus/),
        "Tentang: Damar, Pasar Rawa",
      ]);
      expect(await hit.locator("mark").allInnerTexts()).toEqual(["Jembatan", "jembatan"]);
      await told(page, "5 berita ditemukan, 3 nama cocok");
      expect(query(page)).toBe("?q=jembatan");
      expect(await page.evaluate(() => history.length)).toBe(before);
      expect(await page.getByRole("region", { name: "Menurut jenis" }).count()).toBe(0);
    }));

  test("tells that one has to wait, and shows no answer to an earlier question", () =>
    asking("", async (page) => {
      await page.evaluate(() => {
        Object.assign(globalThis, {
          held: { jembatan: new Promise((release) => Object.assign(globalThis, { release })) },
        });
      });
      await box(page).fill("jembatan");
      await page.getByText("Memuat …").waitFor();
      expect(query(page)).toBe("?q=jembatan");
      await box(page).fill("pasar");
      await counted(page, "25 berita");
      await page.evaluate(async () => {
        (globalThis as unknown as { release(): void }).release();
        await new Promise((done) => setTimeout(done, 100));
      });
      expect(await page.locator(".search-found h2").last().innerText()).toBe("25 berita");
      expect(await titles(page)).toContain("Pembangunan Jembatan Senja Terhenti");
      expect(await titles(page)).toHaveLength(10);
    }));

  test("an empty box takes the results away again, and shows the lists", () =>
    asking("q=jembatan", async (page) => {
      await counted(page, "5 berita");
      await box(page).fill("");
      await page.getByRole("region", { name: "Menurut jenis" }).waitFor();
      expect(await page.locator(".search-found").isVisible()).toBe(false);
      expect(query(page)).toBe("");
    }));
});

test("ten stories stand there at once, and more on demand; who comes back finds as many", () =>
  asking("q=pasar", async (page) => {
    await counted(page, "25 berita");
    expect(await titles(page)).toHaveLength(10);
    await page.getByRole("button", { name: "Tampilkan 10 lagi" }).press("Enter");
    await expect.poll(() => titles(page)).toHaveLength(20);
    expect(await focused(page)).toBe((await titles(page))[10]);
    await told(page, "20 dari 25 berita ditampilkan");
    await page.getByRole("button", { name: "Tampilkan 5 lagi" }).click();
    await expect.poll(() => titles(page)).toHaveLength(25);
    expect(await page.getByRole("button", { name: /lagi/ }).count()).toBe(0);
    await page.reload();
    await expect.poll(() => titles(page)).toHaveLength(25);
  }));

describe("a facet", () => {
  test("opened, has values with counts, of which several may be chosen; the focus stays where it was", () =>
    asking("q=jembatan", async (page) => {
      await counted(page, "5 berita");
      const section = facet(page, "Rubrik");
      expect(await section.getByRole("checkbox").count()).toBe(0);
      await section.locator("summary").click();
      await section.getByRole("checkbox").first().waitFor();
      expect(await section.getByRole("listitem").allInnerTexts()).toEqual([
        "Pemerintahan 3",
        "Ekonomi 1",
        "Lingkungan 1",
      ]);
      await section.getByLabel("Ekonomi").focus();
      await page.keyboard.press("Space");
      await counted(page, "1 berita");
      expect(query(page)).toBe("?q=jembatan&rubrik=ekonomi");
      expect(await focused(page)).toBe("Ekonomi 1");
      await section.getByLabel("Lingkungan").check();
      await counted(page, "2 berita");
      expect(query(page)).toBe("?q=jembatan&rubrik=ekonomi&rubrik=lingkungan");
      expect(await chips(page).allInnerTexts()).toEqual(["Ekonomi", "Lingkungan", "Hapus semua saringan"]);
      expect(await section.getByLabel("Pemerintahan").isChecked()).toBe(false);
    }));

  test("chosen right after a word was typed leaves the word", () =>
    asking("", async (page) => {
      await facet(page, "Rubrik").locator("summary").click();
      await facet(page, "Rubrik").getByRole("checkbox").first().waitFor();
      await page.evaluate(() => {
        const box = document.querySelector<HTMLInputElement>("[name=q]");
        if (box) box.value = "jembatan";
        box?.dispatchEvent(new Event("input", { bubbles: true }));
        document.querySelector<HTMLInputElement>("[data-key=ekonomi]")?.click();
      });
      await counted(page, "1 berita");
      expect(query(page)).toBe("?q=jembatan&rubrik=ekonomi");
      expect(await box(page).inputValue()).toBe("jembatan");
    }));

  test("with many values can be looked through", () =>
    asking("q=cabai", async (page) => {
      const institutions = facet(page, "Lembaga");
      await institutions.locator("summary").click();
      const narrow = institutions.getByLabel("Cari dalam daftar: Lembaga");
      await narrow.fill("kios c");
      expect(await institutions.getByRole("listitem").allInnerTexts()).toEqual(["Kios C 1"]);
      expect(await narrow.evaluate((element) => element === document.activeElement)).toBe(true);
      await institutions.getByLabel("Kios C").check();
      await counted(page, "1 berita");
      await narrow.fill("zzz");
      expect(await institutions.innerText()).toContain("Tidak ada pilihan.");
      expect(await chips(page).allInnerTexts()).toEqual(["Kios C"]);
    }));

  test("is taken away by its chip, from the keyboard, without losing the focus", () =>
    asking("q=jembatan&rubrik=ekonomi&orang=damar", async (page) => {
      await counted(page, "Tidak ada berita yang cocok");
      await chips(page).first().press("Enter");
      await counted(page, "2 berita");
      expect(await focused(page)).toBe("Hapus saringan Damar");
      await page.keyboard.press("Enter");
      await counted(page, "5 berita");
      expect(await focused(page)).toBe("INPUT");
      expect(query(page)).toBe("?q=jembatan");
    }));

  test("tells whether something is still open", () =>
    asking("q=jembatan", async (page) => {
      await facet(page, "Tindak lanjut").locator("summary").click();
      await page.getByLabel("Masih ada yang belum tuntas 3").check();
      await counted(page, "3 berita");
      expect(query(page)).toBe("?q=jembatan&belum-tuntas=ya");
    }));

  test("browses without a word, from the empty page", () =>
    asking("", async (page) => {
      await facet(page, "Orang").locator("summary").click();
      await page.getByRole("checkbox", { name: "Ratna Kusumadewi" }).check();
      await counted(page, "1 berita");
      expect(await titles(page)).toEqual(["Bupati Janjikan Jembatan Senja"]);
      expect(query(page)).toBe("?orang=ratna-kusumadewi");
      expect(await page.getByRole("region", { name: "Nama" }).count()).toBe(0);
    }));
});

describe("years and months", () => {
  test("a bar is one year's results: pressed it leaves these alone, pressed again all", () =>
    asking("q=jembatan", async (page) => {
      const years = page.getByRole("group", { name: "Hasil menurut tahun terbit" }).getByRole("button");
      await years.first().waitFor();
      expect(await years.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")))).toEqual([
        "2022: 1 berita",
        "2023: 2 berita",
        "2024: 2 berita",
      ]);
      const height = (at: number) =>
        years.nth(at).evaluate((one) => one.querySelector(".bar")?.getBoundingClientRect().height ?? 0);
      expect(await height(1)).toBeCloseTo(2 * (await height(0)), 0);
      await years.nth(1).focus();
      await page.keyboard.press("Enter");
      await counted(page, "2 berita");
      expect(query(page)).toBe("?q=jembatan&dari=2023-01&sampai=2023-12");
      expect(await years.nth(1).getAttribute("aria-pressed")).toBe("true");
      expect(await focused(page)).toBe("2023: 2 berita");
      expect(await chips(page).allInnerTexts()).toEqual(["2023"]);
      await page.keyboard.press("Enter");
      await counted(page, "5 berita");
      expect(query(page)).toBe("?q=jembatan");
    }));

  test("two pickers limit them by the month, within what the archive has", () =>
    asking("q=jembatan", async (page) => {
      const from = page.getByLabel("Dari bulan");
      await expect.poll(() => from.getAttribute("min")).toBe("2019-01");
      await from.fill("2023-04");
      await counted(page, "3 berita");
      await page.getByLabel("Sampai bulan").fill("2023-11");
      await counted(page, "1 berita");
      expect(await titles(page)).toEqual(["Pembangunan Jembatan Senja Terhenti"]);
      expect(await chips(page).allInnerTexts()).toEqual(["April 2023–November 2023"]);
    }));
});

describe("the address", () => {
  test("of a link that was passed on shows the same", () =>
    asking(
      "q=jembatan&orang=damar&rubrik=pemerintahan&dari=2023-01&sampai=2023-12&urut=lama",
      async (page) => {
        await counted(page, "2 berita");
        expect(await titles(page)).toEqual([
          "Jembatan Senja Mulai Dibangun",
          "Pembangunan Jembatan Senja Terhenti",
        ]);
        expect(await box(page).inputValue()).toBe("jembatan");
        expect(await page.getByLabel("Urutkan").inputValue()).toBe("lama");
        expect(await page.getByLabel("Dari bulan").inputValue()).toBe("2023-01");
        await expect
          .poll(() => chips(page).allInnerTexts())
          .toEqual(["Pemerintahan", "Damar", "2023", "Hapus semua saringan"]);
      },
    ));

  test("goes back and forward by what was settled: Enter, an order, a facet", () =>
    asking("", async (page) => {
      await box(page).fill("pasar");
      await page.keyboard.press("Enter");
      await counted(page, "25 berita");
      await box(page).pressSequentially(" cabai");
      await counted(page, "23 berita");
      await page.keyboard.press("Enter");
      await page.getByLabel("Urutkan").selectOption("Terlama");
      await expect.poll(() => query(page)).toBe("?q=pasar+cabai&urut=lama");
      const settled = ["?q=pasar+cabai", "?q=pasar", ""];
      for (const address of settled) {
        await page.goBack();
        await expect.poll(() => query(page)).toBe(address);
      }
      expect(await box(page).inputValue()).toBe("");
      await page.goForward();
      await counted(page, "25 berita");
      expect(await box(page).inputValue()).toBe("pasar");
    }));

  test("leads to a story and back to the results", () =>
    asking("", async (page) => {
      await box(page).fill("keluh");
      await counted(page, "1 berita");
      await page.getByRole("link", { name: "Pembangunan Jembatan Senja Terhenti" }).click();
      expect(new URL(page.url()).pathname).toBe("/arsip/2023/11/jembatan-terhenti/");
      expect(query(page)).toBe("?tandai=keluhan");
      await page.goBack();
      await counted(page, "1 berita");
      expect(await box(page).inputValue()).toBe("keluh");
    }));
});

describe("where nothing was found", () => {
  test("it is said, with the words that the archive does not have, and a way on", () =>
    asking("q=zzz&orang=damar", async (page) => {
      await counted(page, "Tidak ada berita yang cocok dengan “zzz”");
      await told(page, "Tidak ada berita yang cocok");
      expect(await page.getByText("Tidak ada dalam arsip: zzz.").isVisible()).toBe(true);
      expect(await page.getByRole("region", { name: "Menurut jenis" }).isVisible()).toBe(true);
      await box(page).fill("cabai");
      await counted(page, "Tidak ada berita yang cocok dengan “cabai”");
      await page.getByRole("link", { name: "Cari tanpa saringan" }).click();
      await counted(page, "23 berita");
      expect(await focused(page)).toBe("23 berita");
    }));

  test("what was meant is offered", () =>
    asking("q=pasr&orang=ratna-kusumadewi", async (page) => {
      const meant = page.getByText("Maksud Anda:").getByRole("link");
      await meant.click();
      await counted(page, "Tidak ada berita yang cocok dengan “pasar”");
      expect(await box(page).inputValue()).toBe("pasar");
    }));

  test("what was surely meant is shown at once, and said", () =>
    asking("q=jembtan", async (page) => {
      await counted(page, "5 berita");
      expect(
        await page.getByText("Tidak ada hasil untuk “jembtan”. Ini hasil untuk “jembatan”.").isVisible(),
      ).toBe(true);
      await told(page, "5 berita ditemukan untuk “jembatan”");
      expect(await page.getByText("Maksud Anda:").count()).toBe(0);
    }));

  test("a word that was left out is named above what the others found", () =>
    asking("q=jembatan zzz", async (page) => {
      await counted(page, "5 berita");
      expect(await page.getByText("Tidak ada dalam arsip, jadi tidak ikut dicari: zzz.").isVisible()).toBe(
        true,
      );
    }));
});

test("a download that fails is told, and tried again", () =>
  asking("", async (page) => {
    const offline = (isOffline: boolean) =>
      page.evaluate((isOffline) => Object.assign(globalThis, { isOffline }) && undefined, isOffline);
    await offline(true);
    await box(page).fill("jembatan");
    await page.getByText("Hasil belum dapat diambil").first().waitFor();
    await told(page, "Hasil belum dapat diambil. Mungkin sambungan internet terputus.");
    await offline(false);
    await page.getByRole("button", { name: "Coba lagi" }).press("Enter");
    await counted(page, "5 berita");
    expect(await focused(page)).toBe("5 berita");
    await offline(true);
    await facet(page, "Orang").locator("summary").click();
    await facet(page, "Orang").getByText("Hasil belum dapat diambil").waitFor();
    await offline(false);
    await facet(page, "Orang").getByRole("button", { name: "Coba lagi" }).click();
    await page.getByLabel("Damar 2").waitFor();
  }));

test("arrows lead from the box through the results and back, Escape at once", () =>
  asking("q=jembatan", async (page) => {
    await counted(page, "5 berita");
    await box(page).focus();
    for (const name of [
      "Damar",
      "Jembatan",
      "Jembatan Senja selesai dibangun",
      "Pasar Rawa Berpindah ke Tanah yang Lebih Tinggi",
    ]) {
      await page.keyboard.press("ArrowDown");
      expect(await focused(page)).toBe(name);
    }
    await page.keyboard.press("ArrowUp");
    expect(await focused(page)).toBe("Jembatan Senja selesai dibangun");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("s_q");
    expect(await box(page).inputValue()).toBe("jembatan");
  }));

test("without JavaScript it says so, offers the lists, and nothing that would not work", () =>
  visiting(
    { browser, script, options: { javaScriptEnabled: false } },
    `${site.url}cari/?q=jembatan`,
    async (page) => {
      const text = await page.getByRole("main").innerText();
      expect(text).toContain("Pencarian kata memerlukan JavaScript");
      expect(text).not.toContain("Urutkan");
      for (const name of ["Menurut jenis", "Menurut tahun terbit", "Rubrik"])
        expect(await page.getByRole("region", { name }).getByRole("link").count()).toBeGreaterThan(2);
    },
  ));

test("the preview says of what day its results are", () =>
  asking("", async (page) => {
    const note = page.getByText("npm run build");
    expect(await note.isVisible()).toBe(false);
    await page.addInitScript(() => Object.assign(globalThis, { isPreview: true }));
    await page.goto(`${site.url}cari/`);
    await note.waitFor();
  }));

describe.each([320, 1280])("at %i px", (width) => {
  const states: Record<string, [string, (page: Page) => Promise<void>]> = {
    "the empty page": ["", async () => {}],
    "results with facets open": [
      "q=jembatan&orang=damar&dari=2022-01",
      async (page) => {
        await counted(page, "2 berita");
        if (width < 896) await page.getByText("Saring dan urutkan").click();
        for (const name of ["Rubrik", "Orang", "Tindak lanjut"]) {
          await facet(page, name).locator("summary").click();
          await facet(page, name).getByRole("checkbox").first().waitFor();
        }
      },
    ],
    "many results with a long facet open": [
      "q=pasar",
      async (page) => {
        await counted(page, "25 berita");
        if (width < 896) await page.getByText("Saring dan urutkan").click();
        await facet(page, "Lembaga").locator("summary").click();
        await facet(page, "Lembaga").getByRole("checkbox").first().waitFor();
      },
    ],
    "no results": ["q=pasr&orang=ratna-kusumadewi", (page) => page.getByText("Maksud Anda:").waitFor()],
  };
  test.each(Object.entries(states))(
    "%s has no accessibility fault, and needs no sideways scrolling",
    (_, [query, come]) =>
      asking(
        query,
        async (page) => {
          await come(page);
          expect(await violationsInSchemes(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        },
        width,
      ),
  );
});

test("what can be pressed is as large as a finger needs on the narrowest phone", () =>
  asking(
    "q=pasar&rubrik=ekonomi",
    async (page) => {
      await counted(page, "24 berita");
      await page.getByText("Saring dan urutkan").click();
      await facet(page, "Tempat").locator("summary").click();
      await facet(page, "Tempat").getByRole("checkbox").first().waitFor();
      const small = await page
        .locator("main :is(button, label, summary, select, input:not([type=checkbox]), h3 a)")
        .evaluateAll((all) =>
          all
            .map((one) => ({ html: one.outerHTML.slice(0, 80), box: one.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < 24)
            .map(({ html }) => html),
        );
      expect(small).toEqual([]);
    },
    320,
  ));
