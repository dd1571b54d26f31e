/** RSS against the Best Practices Profile of the RSS Advisory Board, rule by rule: https://www.rssboard.org/rss-profile */
import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { built, filesIn } from "../site/build.ts";
import { feedAt, feedsOf, hardFiles, isFeed } from "./hard-archive.ts";
import { namespaces, type Read, reading } from "./xml.ts";

const fixture = Object.entries(filesIn(built.fixture)).filter(([path]) => isFeed({ path }));
const manyStories = Object.fromEntries(
  Array.from({ length: 120 }, (_, at) => [
    `articles/2020/b-${at}.md`,
    `---\ntitle: "Berita ${at}"\npublished: "20${10 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-03"\n---\nIsi.\n`,
  ]),
);
const hard = feedsOf({ ...hardFiles, ...manyStories });
const rss = [...Object.entries(hard), ...fixture].filter(
  ([path]) => path.endsWith(".xml") && !path.endsWith("atom.xml"),
);

/** `rule` on each RSS file; the path is named where it fails. */
const each = (rule: (read: Read, text: string, path: string) => void): void => {
  expect(rss.length).toBeGreaterThan(50);
  for (const [path, text] of rss) reading(text, (read) => rule(read, text, path));
};

const rfc822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d [+-]\d{4}$/;

describe("the document", () => {
  test("is XML in UTF-8, and says so", () =>
    each((_, text) => expect(text).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<rss /)));

  test("is one channel of version 2.0", () =>
    each(({ texts, elements }, _, path) => {
      expect(texts("/rss/@version"), path).toEqual(["2.0"]);
      expect(elements("/rss/*"), path).toHaveLength(1);
      expect(elements("/rss/channel"), path).toHaveLength(1);
    }));

  test("has elements of RSS in no namespace, and others in theirs", () => {
    const channel = "title link description language copyright managingEditor lastBuildDate item".split(" ");
    const item = "title link guid pubDate category enclosure description".split(" ");
    each(({ elements }, _, path) => {
      const own = (of: string) => elements(`${of}/*[namespace-uri()='']`).map(({ name }) => name);
      expect(
        own("/rss/channel").filter((name) => !channel.includes(name)),
        path,
      ).toEqual([]);
      expect(
        own("/rss/channel/item").filter((name) => !item.includes(name)),
        path,
      ).toEqual([]);
      const others = elements("//*[namespace-uri()!='']").map(({ namespaceUri }) => namespaceUri);
      expect(
        others.filter((uri) => !Object.values(namespaces).includes(uri)),
        path,
      ).toEqual([]);
    });
  });

  test("repeats no element but item, category, and those of other namespaces", () =>
    each(({ elements }, _, path) => {
      for (const parent of [...elements("/rss/channel"), ...elements("//item")]) {
        const names = parent.find("*[namespace-uri()='']").map((node) => (node as { name?: string }).name);
        const once = names.filter((name) => name !== "item" && name !== "category");
        expect(new Set(once).size, path).toBe(once.length);
      }
    }));
});

describe("character data", () => {
  test("has & and < as hexadecimal references wherever it is plain text", () =>
    each((_, text, path) => {
      const plain = text.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, "");
      expect(plain.match(/&(?!#x(?:26|3C|3E|22);)/g), path).toBeNull();
    }));

  test("has no markup in plain text, and the marks of one that has some", () => {
    expect(feedAt(hard, "feed.xml")).toContain("<title>Harga &#x3C; 5 &#x26; &#x22;murah&#x22;</title>");
  });
});

describe("values", () => {
  test("are dates of RFC 822 with four digits for the year, of the archive's zone", () =>
    each(({ texts }, _, path) => {
      for (const date of [...texts("//pubDate"), ...texts("//lastBuildDate")]) {
        expect(date, path).toMatch(rfc822);
        expect(new Date(date).toUTCString().slice(0, 3), path).toBeTruthy();
        expect(date, path).toMatch(/ \+0[78]00$/);
      }
    }));

  test("are an e-mail address with the name behind it in brackets", () =>
    each(({ texts }, _, path) => {
      for (const editor of texts("//managingEditor")) expect(editor, path).toMatch(/^[^ ]+@[^ ]+ \(.+\)$/);
    }));

  test("are whole addresses", () =>
    each(({ texts }, _, path) => {
      const addresses = [...texts("//link"), ...texts("//enclosure/@url"), ...texts("//a:link/@href")];
      expect(addresses.length).toBeGreaterThan(1);
      for (const address of addresses) expect(address, path).toMatch(/^https:\/\/[a-z.]+\/arsip\//);
    }));
});

describe("the channel", () => {
  test("has a title, a link and a description", () =>
    each(({ texts }, _, path) => {
      for (const name of ["title", "link", "description"])
        expect(texts(`/rss/channel/${name}`).join(""), `${path} ${name}`).not.toBe("");
    }));

  test("says its language, and where it is itself", () =>
    each(({ texts }, _, path) => {
      expect(texts("/rss/channel/language"), path).toEqual(["id"]);
      const self = "/rss/channel/a:link[@rel='self']";
      expect(texts(`${self}/@type`), path).toEqual(["application/rss+xml"]);
      expect(texts(`${self}/@href`)[0]?.endsWith(path), path).toBe(true);
    }));

  test("was changed last when the last of its items was", () => {
    const main = reading(feedAt(hard, "feed.xml"), ({ texts }) => texts("//lastBuildDate"));
    expect(main).toEqual(["Sat, 03 Feb 2024 00:00:00 +0700"]);
    each(({ texts }, _, path) => {
      const days = [...texts("//item/pubDate"), ...texts("//item/a:updated")].map((day) => Date.parse(day));
      const last = texts("//lastBuildDate").map((day) => Date.parse(day));
      expect(last, path).toEqual(days.length > 0 ? [Math.max(...days)] : []);
    });
  });
});

describe("an item", () => {
  test("has a title, one link, and a name that is no address and never twice", () =>
    each(({ texts, elements }, _, path) => {
      const items = elements("//item").length;
      expect(
        texts("//item/title").filter((title) => title.trim() !== ""),
        path,
      ).toHaveLength(items);
      expect(texts("//item/link"), path).toHaveLength(items);
      expect(texts("//item/guid[@isPermaLink='false']"), path).toHaveLength(items);
      expect(new Set(texts("//item/guid")).size, path).toBe(items);
    }));

  test("names its writers in dc:creator, as an author would have to be an e-mail address", () =>
    each(({ elements }, _, path) => {
      expect(elements("//item/author"), path).toEqual([]);
      expect(elements("//item/dc:creator[not(normalize-space())]"), path).toEqual([]);
    }));

  test("has one enclosure at most, with address, type and length", () => {
    let enclosures = 0;
    each(({ elements, texts }, _, path) => {
      expect(elements("//item[count(enclosure) > 1]"), path).toEqual([]);
      expect(elements("//enclosure[not(@url) or not(@type) or not(@length)]"), path).toEqual([]);
      for (const type of texts("//enclosure/@type")) expect(type).toMatch(/^image\/(?:jpeg|png|gif|webp)$/);
      enclosures += elements("//enclosure").length;
    });
    expect(enclosures).toBeGreaterThan(5);
  });

  test("has an enclosure of the length that its file has", () => {
    const [, text = ""] = fixture.find(([path]) => path === "feed.xml") ?? [];
    reading(text, ({ elements }) => {
      const enclosures = elements("//enclosure");
      expect(enclosures.length).toBeGreaterThan(1);
      for (const enclosure of enclosures) {
        const file = enclosure.attr("url")?.value.replace("https://lembayung.example/arsip/", "") ?? "";
        expect(enclosure.attr("length")?.value).toBe(`${statSync(join(built.fixture, file)).size}`);
      }
    });
  });

  test("has its text in content:encoded, behind the summary in description", () =>
    each(({ elements }, _, path) => {
      expect(elements("//item[not(content:encoded)]"), path).toEqual([]);
      expect(elements("//item[not(description)]"), path).toEqual([]);
      expect(elements("//content:encoded/following-sibling::description"), path).toEqual([]);
    }));

  test("has no relative address in its text, no script and no style", () =>
    each(({ texts }, _, path) => {
      for (const html of texts("//content:encoded")) {
        const addresses = [...html.matchAll(/ (?:href|src|srcset)="([^"]*)"/g)].flatMap(([, value = ""]) =>
          value.split(/, (?=https?:)/),
        );
        for (const address of addresses) expect(address, path).toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
        expect(html, path).not.toMatch(/<(?:script|style|iframe|object|form)\b|<[^>]* (?:on\w+|style)=/);
      }
    }));
});

describe("older stories, RFC 5005", () => {
  const parts = Object.entries(hard).filter(([path]) => path.startsWith("arsip/feed/"));
  const linksOf = (path: string) =>
    reading(feedAt(hard, path), ({ elements }) =>
      Object.fromEntries(
        elements("/rss/channel/a:link").map((link) => [link.attr("rel")?.value, link.attr("href")?.value]),
      ),
    );
  const at = (path: string) => `https://uji.example/arsip/${path}`;

  test("are parts that lead to one another, and from the feed to the newest of them", () => {
    expect(parts.map(([path]) => path)).toEqual(["arsip/feed/1.xml", "arsip/feed/2.xml"]);
    expect(linksOf("feed.xml")).toEqual({ self: at("feed.xml"), "prev-archive": at("arsip/feed/2.xml") });
    expect(linksOf("arsip/feed/2.xml")).toEqual({
      self: at("arsip/feed/2.xml"),
      current: at("feed.xml"),
      "prev-archive": at("arsip/feed/1.xml"),
    });
    expect(linksOf("arsip/feed/1.xml")).toEqual({
      self: at("arsip/feed/1.xml"),
      current: at("feed.xml"),
      "next-archive": at("arsip/feed/2.xml"),
    });
  });

  test("say that they are archives, and only they do", () =>
    each(({ elements }, _, path) =>
      expect(elements("/rss/channel/fh:archive"), path).toHaveLength(path.startsWith("arsip/feed/") ? 1 : 0),
    ));

  test("hold, together with the feed, every story", () => {
    const idsOf = (path: string) => reading(feedAt(hard, path), ({ texts }) => texts("//guid"));
    const all = new Set(["feed.xml", ...parts.map(([path]) => path)].flatMap(idsOf));
    expect(all.size).toBe(124);
    expect(idsOf("feed.xml")).toHaveLength(50);
  });

  test("never change with a newer story, but that the newest of them learns of the next", () => {
    const newer = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `articles/2025/n-${at}.md`,
          `---\ntitle: "Baru ${at}"\npublished: "2025-01-${String((at % 28) + 1).padStart(2, "0")}"\n---\nIsi.\n`,
        ]),
      );
    const one = feedsOf({ ...hardFiles, ...manyStories, ...newer(1) });
    for (const [path, text] of parts) expect(feedAt(one, path)).toBe(text);
    const many = feedsOf({ ...hardFiles, ...manyStories, ...newer(40) });
    expect(feedAt(many, "arsip/feed/1.xml")).toBe(feedAt(hard, "arsip/feed/1.xml"));
    expect(feedAt(many, "arsip/feed/2.xml").replace(/<atom:link rel="next-archive"[^>]*>\n/, "")).toBe(
      feedAt(hard, "arsip/feed/2.xml"),
    );
    expect(many["arsip/feed/3.xml"]).toBeDefined();
  });
});
