/** Each feed against the rules of its format, as others have written them down. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { parseOpml } from "feedsmith";
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { built, filesIn, project } from "../site/build.ts";
import { feedAt, feedsOf, hardFiles, isFeed } from "./hard-archive.ts";
import { reading } from "./xml.ts";

const schemas = join(project, "tests/fixtures/feeds");
const fixtureFiles = filesIn(built.fixture);
const feeds = {
  ...feedsOf(hardFiles),
  ...Object.fromEntries(
    Object.entries(fixtureFiles)
      .filter(([path]) => isFeed({ path }))
      .map(([path, text]) => [`fixture/${path}`, text]),
  ),
};
const ending = (name: string) => Object.entries(feeds).filter(([path]) => path.endsWith(name));

describe("Atom", () => {
  const grammar = XmlDocument.fromString(readFileSync(join(schemas, "atom.rng"), "utf8"));
  const validator = RelaxNGValidator.fromDoc(grammar);
  const faultIn = (text: string): string | null => {
    try {
      reading(text, (_, document) => validator.validate(document));
      return null;
    } catch (fault) {
      return (fault as Error).message;
    }
  };
  const atom = ending("atom.xml");

  test("follows the grammar of RFC 4287", () => {
    expect(atom.length).toBeGreaterThan(8);
    for (const [path, text] of atom) expect(faultIn(text), path).toBeNull();
  });

  test("is held by a grammar that finds faults", () => {
    const text = feedAt(feeds, "atom.xml");
    const broken = {
      "no title": text.replace(/<title>.*<\/title>/, ""),
      "no id": text.replace(/<id>.*<\/id>/, ""),
      "a date without a zone": text
        .replace(/\+07:00<\/updated>/, "</updated>")
        .replace("<updated>", "<updated>x"),
      "an unknown element": text.replace("<entry>", "<entry><pubDate>x</pubDate>"),
      "a category without a term": text.replace(/ term="[^"]*"/, ""),
    };
    for (const [name, xml] of Object.entries(broken)) {
      expect(xml, name).not.toBe(text);
      expect(faultIn(xml), name).not.toBeNull();
    }
  });

  test("has what the grammar cannot say: an author, links of each kind once, no date with a blank", () => {
    for (const [path, text] of atom) {
      reading(text, ({ texts, elements }) => {
        expect(texts("/a:feed/a:author/a:name"), path).toHaveLength(1);
        expect(texts("/a:feed/a:link[@rel='self']/@href"), path).toHaveLength(1);
        for (const entry of elements("/a:feed/a:entry")) {
          const alternate = entry.find("a:link[@rel='alternate']", { a: "http://www.w3.org/2005/Atom" });
          expect(alternate, path).toHaveLength(1);
        }
        const dates = [...texts("//a:updated"), ...texts("//a:published")];
        for (const date of dates) expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/);
        const ids = texts("//a:id");
        expect(new Set(ids).size, path).toBe(ids.length);
      });
    }
  });
});

describe("JSON Feed", () => {
  const ajv = new Ajv({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(
    JSON.parse(readFileSync(join(schemas, "json-feed-1.1.schema.json"), "utf8")) as object,
  );
  const json = ending("feed.json");

  test("follows the schema of version 1.1", () => {
    expect(json.length).toBeGreaterThan(5);
    for (const [path, text] of json) {
      validate(JSON.parse(text));
      expect(validate.errors ?? [], path).toEqual([]);
    }
  });

  test("is held by a schema that finds faults", () => {
    const feed = JSON.parse(feedAt(feeds, "feed.json")) as { items: Record<string, unknown>[] };
    const [item] = feed.items;
    for (const wrong of [{ id: 5 }, { content_html: undefined }, { date_published: "2024" }, { other: 1 }]) {
      expect(validate(JSON.parse(JSON.stringify({ ...feed, items: [{ ...item, ...wrong }] })))).toBe(false);
    }
  });
});

describe("OPML", () => {
  const lists = Object.entries(fixtureFiles).filter(([path]) => path.endsWith(".opml"));

  test("lists every feed of its kind, and all of them together, by addresses that are there", () => {
    expect(lists.map(([path]) => path)).toEqual([
      "ikuti/lembaga.opml",
      "ikuti/orang.opml",
      "ikuti/penulis.opml",
      "ikuti/peristiwa.opml",
      "ikuti/rubrik.opml",
      "ikuti/semua.opml",
      "ikuti/tempat.opml",
      "ikuti/tindak-lanjut.opml",
      "ikuti/topik.opml",
    ]);
    const addresses = (text: string) => reading(text, ({ texts }) => texts("//outline/@xmlUrl"));
    const all = addresses(fixtureFiles["ikuti/semua.opml"] ?? "");
    const byKind = lists
      .filter(([path]) => path !== "ikuti/semua.opml")
      .flatMap(([, text]) => addresses(text));
    expect([...byKind].sort()).toEqual([...all].sort());
    const rss = Object.keys(fixtureFiles).filter((path) => path.endsWith("feed.xml"));
    expect([...all].sort()).toEqual(rss.map((path) => `https://lembayung.example/arsip/${path}`).sort());
  });

  test("has what version 2.0 asks for, and a reader understands it", () => {
    for (const [path, text] of lists) {
      reading(text, ({ texts, elements }) => {
        expect(texts("/opml/@version"), path).toEqual(["2.0"]);
        expect(texts("/opml/head/title"), path).toHaveLength(1);
        expect(elements("//outline[not(@text)]"), path).toEqual([]);
        expect(elements("//outline[@type='rss'][not(@xmlUrl)]"), path).toEqual([]);
      });
      expect(parseOpml(text).body?.outlines?.length, path).toBeGreaterThan(0);
    }
  });
});
