/** What stands in which feed. */
import { describe, expect, test } from "vitest";
import { feedPages } from "../../src/site/feeds/feed-pages.ts";
import { madeOfIn } from "../../src/site/inputs/ingredients.ts";
import { readArchive } from "../../src/site/read-archive.ts";
import { contextOf } from "../../src/views/context.ts";
import { archiveOf, inFolder, named, story } from "../archive-of.ts";
import { feedAt, feedsOf, hardFiles, isFeed, settings } from "./hard-archive.ts";
import { byFeedsmith } from "./readers.ts";

const feeds = feedsOf(hardFiles);
const idsIn = (path: string, of = feeds): string[] =>
  byFeedsmith(feedAt(of, path)).items.map(({ id }) => id.replace(/^.*\//, ""));

/** `b-0`, `b-1` and so on, about Damar and by Sekar. */
const storiesOn = (dates: readonly string[]) =>
  Object.fromEntries(
    dates.map((date, at) => [
      `articles/2024/b-${at}.md`,
      story('section: "kota"\npeople: ["damar"]\nbyline: ["Sekar"]', `Isi nomor ${at}.`, date),
    ]),
  );

const sixtyMonths = Array.from(
  { length: 60 },
  (_, at) => `20${10 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-03`,
);

describe("a feed", () => {
  test.each([
    ["feed.xml", ["english", "kira-kira", "biasa", "lama"]],
    ["rubrik/kota/feed.xml", ["english", "biasa", "lama"]],
    ["rubrik/kosong/atom.xml", []],
    ["orang/damar/feed.xml", ["biasa", "lama"]],
    ["topik/air/feed.xml", ["biasa"]],
    ["tempat/sepi/feed.xml", []],
    ["penulis/sekar/feed.xml", ["biasa"]],
    ["pembaruan/feed.xml", ["biasa"]],
    ["koreksi/feed.xml", ["ditarik:correction-2", "biasa:correction-1"]],
  ])("%s has %j", (path, ids) => {
    expect(idsIn(path)).toEqual(ids);
  });

  test("of a follow-up has its moves, each with its state, its note and its source", () => {
    const { items } = byFeedsmith(feedAt(feeds, "tindak-lanjut/janji/feed.xml"));
    expect(items.map(({ title }) => title)).toEqual([
      "Terwujud: Pemeriksaan redaksi",
      "Terhenti: Pemeriksaan redaksi",
      'Sedang dikerjakan: Harga < 5 & "murah"',
    ]);
    expect(items.map(({ published }) => published !== null)).toEqual([true, false, true]);
    expect(items[1]?.html).toContain("Waktu: Februari 2024. Terhenti.");
    expect(items[1]?.html).toContain("Diperiksa &amp; belum ada.");
    expect(items[2]?.html).toContain('href="https://uji.example/arsip/orang/damar/"');
    expect(items[2]?.url).toBe("https://uji.example/arsip/2024/01/biasa/");
  });

  test("holds nothing of a draft, of what is unlisted, and of a withdrawn story no more than its withdrawal", () => {
    for (const [path, text] of Object.entries(feeds)) {
      expect(text, path).not.toMatch(/[Rr]ancangan|[Tt]ersembunyi|Isi yang ditarik|Ralat yang ikut/);
      if (!path.startsWith("koreksi/")) expect(text, path).not.toMatch(/[Dd]itarik/);
    }
    expect(feedAt(feeds, "koreksi/feed.xml")).toContain("Pencabutan: Yang ditarik");
  });

  test("holds no draft in a preview either, though its page is there", () => {
    inFolder({ "site.yaml": settings(), ...hardFiles }, (folder) => {
      const { pages } = readArchive(folder, { drafts: true });
      expect(pages.map(({ path }) => path)).toContain("2024/02/rancangan/index.html");
      const made = pages.filter(isFeed).map(({ path, render }) => [path, render()] as const);
      expect(made.length).toBeGreaterThan(15);
      for (const [path, text] of made) expect(text, path).not.toContain("ancangan");
    });
  });

  test("has the newest fifty, in full", () => {
    const many = feedsOf({ ...storiesOn(sixtyMonths), "people/damar.md": named("Damar") });
    const newest = sixtyMonths.map((_, at) => `b-${59 - at}`);
    expect(idsIn("feed.xml", many)).toEqual(newest.slice(0, 50));
    expect(idsIn("rubrik/kota/feed.json", many)).toEqual(newest.slice(0, 50));
    expect(byFeedsmith(feedAt(many, "feed.xml")).items[0]?.html).toContain("Isi nomor 59.");
    expect(idsIn("arsip/feed/1.xml", many)).toEqual(newest.slice(10));
  });

  describe("of a thing or an author", () => {
    const carried = (...dates: string[]): string[][] => {
      const feeds = feedsOf({ ...storiesOn(dates), "people/damar.md": named("Damar") });
      return ["orang/damar/feed.xml", "penulis/sekar/feed.xml"].map((path) => idsIn(path, feeds));
    };
    const both = (...ids: string[]): string[][] => [ids, ids];

    test("has the newest two, however old", () => {
      expect(carried(...sixtyMonths)).toEqual(both("b-59", "b-58"));
      expect(carried("1998-01-01")).toEqual(both("b-0"));
    });

    test("has all of the week that ends with the newest, so that whoever looks in once a week misses none", () => {
      expect(carried("2024-03-01T10:00", "2024-03-02T00:10", "2024-03-05", "2024-03-09T23:50")).toEqual(
        both("b-3", "b-2", "b-1"),
      );
    });

    test("has no more than fifty of that week", () => {
      const day = Array.from({ length: 60 }, (_, at) => `2024-03-02T10:${String(at).padStart(2, "0")}`);
      expect(carried(...day)).toEqual(both(...day.map((_, at) => `b-${59 - at}`).slice(0, 50)));
    });

    test("goes by the first day of a date that is not sure", () => {
      expect(carried("2024-02", "2024-03~", "2024-03-04", "2024-03-05")).toEqual(both("b-3", "b-2", "b-1"));
    });
  });

  test("has a story that was made once for all feeds, and what only older stories carry is made once as well", () => {
    const files = Object.fromEntries(
      Array.from({ length: 120 }, (_, at) => [
        `articles/2024/b-${at}.md`,
        story(
          'section: "kota"\npeople: ["damar"]\nbyline: ["Sekar"]\nupdated: "2024"',
          "Isi.",
          `${1900 + at}-01-01`,
        ),
      ]),
    );
    const { archive } = archiveOf({ "site.yaml": settings(), ...files, "people/damar.md": named("Damar") });
    const asked = new Map<string, number>();
    const body: typeof archive.body = (thing) => {
      asked.set(thing.key, (asked.get(thing.key) ?? 0) + 1);
      return archive.body(thing);
    };
    const context = contextOf({ ...archive, body });
    for (const page of feedPages(context, madeOfIn(context))) page.render();
    expect(asked.size).toBe(120);
    // a story that is both in a feed and among older ones is kept from the first
    expect([...asked.values()].filter((times) => times !== 1)).toEqual([]);
  });

  test("is the same, byte for byte, each time", () => {
    expect(feedsOf(hardFiles)).toEqual(feeds);
  });
});

describe("the text of a story", () => {
  const { html } = byFeedsmith(feedAt(feeds, "feed.xml")).items.find(({ id }) => id.endsWith("/biasa")) ?? {
    html: "",
  };

  test("comes with its corrections and its source", () => {
    expect(html).toMatch(/^<p><strong>Ralat, 6 Januari 2024:<\/strong> .*melainkan &lt; 4; lihat <a /);
    expect(html).toContain('<a href="https://kantor.example/?a=1&amp;b=2">Kantor &amp; Rekan</a>');
  });

  test("leads to whole addresses, on its own page too", () => {
    expect(html).toContain('href="https://uji.example/arsip/2024/01/lain/"');
    expect(html).toContain('href="https://uji.example/arsip/2024/01/biasa/#satu"');
    expect(html).toContain('href="https://uji.example/arsip/2024/01/biasa/#note_1"');
    expect(html).toContain('href="https://uji.example/arsip/tentang/"');
  });

  test("has no signs that only lead about on the page", () => {
    expect(html).toContain("Judul</h2>");
    expect(html).not.toMatch(/>#<\/a>|↩/);
  });

  test("has no classes, which only the site's stylesheet knows, in any feed", () => {
    for (const [path, text] of Object.entries(feeds)) expect(text, path).not.toContain("class=");
  });

  test("keeps ids that something in it leads to", () => {
    const body = "Lihat [bagian](#tiang).[^a]\n\n## Tiang\n\nA.\n\n## Pompa\n\nB.\n\n[^a]: Catatan.";
    const [item] = byFeedsmith(feedAt(feedsOf({ "articles/2024/b.md": story("", body) }), "feed.xml")).items;
    expect(item?.html).toContain('<h2 id="tiang">Tiang</h2>');
    expect(item?.html).toContain("<h2>Pompa</h2>");
    expect(item?.html).toMatch(/<li id="note_1"/);
    expect(item?.html).toContain("/b/#note_1");
  });
});

describe("the switches of site.yaml", () => {
  const pathsWith = (feeds: string): string[] => {
    const files = { ...hardFiles, "site.yaml": settings(`feeds: ${feeds}\n`) };
    return archiveOf(files).pages.map(({ path }) => path);
  };
  const count = (feeds: string): number => pathsWith(feeds).filter((path) => isFeed({ path })).length;
  const things = ["orang/damar/feed.xml", "penulis/sekar/feed.xml", "tindak-lanjut/janji/feed.xml"];

  test("make all that is not switched off", () => {
    expect(pathsWith("{}")).toEqual(expect.arrayContaining(["feed.xml", "ikuti/semua.opml", ...things]));
    expect(count("{main: true, things: true, archive: true}")).toBe(count("{}"));
  });

  test("leave out feeds of things", () => {
    const paths = pathsWith("{things: false}");
    expect(paths.filter((path) => things.includes(path))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(["feed.xml", "ikuti/index.html", "ikuti/rubrik.opml"]));
    expect(paths).not.toContain("ikuti/orang.opml");
  });

  test("leave out feeds of the archive", () => {
    const paths = pathsWith("{main: false}");
    expect(paths).toEqual(expect.arrayContaining([...things, "ikuti/orang.opml"]));
    expect(
      paths.filter((path) => /^(?:feed|atom|rubrik\/.*feed|koreksi\/feed|pembaruan)/.test(path)),
    ).toEqual([]);
  });

  test("leave out everything, and every way to it", () => {
    const { pages } = archiveOf({
      ...hardFiles,
      "site.yaml": settings("feeds: {main: false, things: false}\n"),
    });
    expect(pages.filter(({ path }) => isFeed({ path }) || path.startsWith("ikuti/"))).toEqual([]);
    for (const path of ["index.html", "orang/damar/index.html", "koreksi/index.html"]) {
      const html = pages.find((page) => page.path === path)?.render();
      expect(html).not.toMatch(/type="application\/(?:rss|atom|feed)|\/ikuti\/|feed\.xml/);
    }
  });
});
