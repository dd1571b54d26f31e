/** What readers' programs understand of each feed: two of them the same, and that is what the archive holds. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../scripts/bench/generate.ts";
import { built, filesIn } from "../site/build.ts";
import { feedAt, feedsOf, hardFiles, isFeed } from "./hard-archive.ts";
import { byFeedparser, byFeedsmith, byHand, type ReadFeed } from "./readers.ts";

const feedsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(Object.entries(filesIn(folder)).filter(([path]) => isFeed({ path })));

const inventedFiles = (): Record<string, string> =>
  Object.fromEntries([...generate({ articles: 120, seed: 5 })].map(({ path, text }) => [path, text]));

/** The second reader trims the ends of texts. */
const trimmed = (feed: ReadFeed): ReadFeed => ({
  ...feed,
  items: feed.items.map((item) => ({ ...item, html: item.html.trim(), summary: item.summary.trim() })),
});

const other = async (text: string): Promise<ReadFeed> =>
  trimmed(text.startsWith("{") ? byHand(text) : await byFeedparser(text));

describe.each([
  { name: "an archive of what is hard", feeds: () => feedsOf(hardFiles), least: 15 },
  { name: "the fixture archive", feeds: () => feedsIn(built.fixture), least: 50 },
  { name: "an invented archive", feeds: () => feedsOf(inventedFiles()), least: 100 },
])("$name", ({ feeds, least }) => {
  let all: [string, string][];
  beforeAll(() => {
    all = Object.entries(feeds());
  });

  test("has feeds that two readers understand alike", async () => {
    expect(all.length).toBeGreaterThan(least);
    for (const [path, text] of all) {
      const read = trimmed(byFeedsmith(text));
      expect(await other(text), path).toEqual(read);
      expect(read.title, path).not.toBe("");
    }
  });

  test("tells the same in every format", () => {
    const byPath = new Map(all);
    let compared = 0;
    for (const [path, text] of all) {
      if (!path.endsWith("feed.xml")) continue;
      // RSS has HTML as its summary
      const of = (other: string) => trimmed(byFeedsmith(other)).items.map(({ summary: _, ...item }) => item);
      for (const [file, instead] of [["atom.xml"], ["feed.json"]].map(([name = ""]) => [
        name,
        path.replace("feed.xml", name),
      ])) {
        const same = byPath.get(instead ?? "");
        if (same === undefined) continue;
        expect(of(same), file).toEqual(of(text));
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(4);
  });

  test("has each item once in a feed, under a tag URI", () => {
    for (const [path, text] of all) {
      const ids = byFeedsmith(text).items.map(({ id }) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^tag:[a-z0-9.-]+,\d{4}:[a-z0-9/:_-]+$/);
    }
  });
});

describe("what is hard to say in XML", () => {
  const feeds = feedsOf(hardFiles);
  const main = () => byFeedsmith(feedAt(feeds, "feed.xml"));
  const item = (id: string) => {
    const found = main().items.find((one) => one.id.endsWith(`/${id}`));
    if (!found) throw new Error(`no item ${id}`);
    return found;
  };

  test("is a title as it was written", () => {
    expect(main()).toMatchObject({
      title: "Arsip <Uji> & Coba",
      description: "Segala yang sulit: 4 < 5, & dan ]]>.",
    });
    expect(item("biasa").title).toBe('Harga < 5 & "murah"');
    expect(item("biasa").authors).toEqual(["Sekar", "Tim & Kawan"]);
    expect(item("biasa").categories).toEqual(["Kota & Desa", "Air <bersih>"]);
  });

  test("is a text as its page has it", () => {
    const { html } = item("biasa");
    expect(html).toContain("tanda ]]&gt; dan &amp; boleh");
    expect(html).toContain("Baris <code>&lt;script&gt;</code> tetap teks.");
  });

  test("is a summary that reads the same as HTML", () => {
    expect(item("biasa").summary).toBe("Ringkasan dengan &#x3C;b&#x3E;tanda&#x3C;/b&#x3E; &#x26; lain-lain.");
    expect(
      byFeedsmith(feedAt(feeds, "atom.xml")).items.find(({ id }) => id.endsWith("/biasa"))?.summary,
    ).toBe("Ringkasan dengan <b>tanda</b> & lain-lain.");
  });

  test("never holds a character that XML forbids, and keeps those beyond the first plane", () => {
    for (const [path, text] of Object.entries(feeds)) {
      expect(text.match(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u), path).toBeNull();
    }
    expect(item("lama").title).toBe("Karakter terlarang \u{1F6B2}");
  });
});

test("the file of each feed is the one whose address the feed says, and the whole site has no other", () => {
  const feeds = feedsIn(built.fixture);
  const self = /rel="self"[^>]*href="([^"]*)"|"feed_url":"([^"]*)"/;
  for (const [path, text] of Object.entries(feeds)) {
    const [, xml, json] = self.exec(text) ?? [];
    expect(xml ?? json).toBe(`https://lembayung.example/arsip/${path}`);
    expect(readFileSync(join(built.fixture, path), "utf8")).toBe(text);
  }
});
