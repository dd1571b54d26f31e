import { describe, expect, test } from "vitest";
import { parseYaml } from "../../src/content/yaml.ts";
import { readSettings } from "../../src/model/settings.ts";
import { readingOf, spots } from "../archive-of.ts";

function read(yaml: string) {
  const source = { file: "site.yaml", yaml, yamlLine: 1 };
  const outcome = parseYaml(source);
  if ("problems" in outcome) throw new Error("no YAML");
  return readSettings({ ...source, data: outcome.data as Record<string, unknown> });
}

const least = 'title: "Arsip"\nurl: "https://a.example/"\n';

describe("the settings of an archive", () => {
  test("need a title and an address; all else has a default", () => {
    expect(read(least)).toEqual({
      problems: [],
      settings: {
        title: "Arsip",
        url: "https://a.example/",
        language: "id",
        url_words: "id",
        time_zone: "Asia/Jakarta",
        sections: [],
        menu: [],
        json_ld: true,
        meta_tags: true,
        cite: true,
        feed_id: "a.example",
        feeds: { main: true, things: true, archive: true },
        share_pictures: false,
        data: { ndjson: true, csv: true, graph: true, things: true, stories: false, text: false },
        base: "/",
        source: expect.anything(),
      },
    });
  });

  test("let whole texts into the data where a licence says on what terms, or the newsroom says so", () => {
    const text = (more: string) => read(`${least}${more}`).settings.data.text;
    expect(text('licence: {name: "CC BY 4.0"}\n')).toBe(true);
    expect(text('licence: {name: "CC BY 4.0"}\ndata: {text: false}\n')).toBe(false);
    expect(text("data: {text: true}\n")).toBe(true);
    expect(text("data: {csv: false}\n")).toBe(false);
  });

  test("keep what is written", () => {
    const { settings, problems } = read(
      `${least}time_zone: "Asia/Makassar"\nas_of: "2024-06-30"\nsections: [{id: a-1, name: "A"}]\nmenu: [{label: T, url: /t/}]\n`,
    );
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      time_zone: "Asia/Makassar",
      as_of: "2024-06-30",
      sections: [{ id: "a-1", name: "A" }],
      menu: [{ label: "T", url: "/t/" }],
    });
  });

  test("take the words of addresses from the language, unless they are fixed", () => {
    expect(read(`${least}language: en\n`).settings).toMatchObject({ language: "en", url_words: "en" });
    expect(read(`${least}language: en\nurl_words: id\n`).settings).toMatchObject({
      language: "en",
      url_words: "id",
    });
    expect(read(`${least}url_words: en\n`).settings).toMatchObject({ language: "id", url_words: "en" });
  });

  test.each([
    ["https://a.example", "/"],
    ["https://a.example/", "/"],
    ["https://a.example/arsip", "/arsip/"],
    ["https://a.example/arsip/", "/arsip/"],
    ["https://a.example/arsip//", "/arsip/"],
    ["http://localhost:8080/a/b", "/a/b/"],
  ])("know the folder of the site: %s -> %s", (url, base) => {
    expect(read(`title: A\nurl: "${url}"\n`).settings.base).toBe(base);
  });

  test("name the archive after its host, unless it has a name", () => {
    expect(read('title: A\nurl: "http://Arsip.Example:8080/a/"\n').settings.feed_id).toBe("arsip.example");
    expect(read(`${least}feed_id: "koran.example,2022-03:arsip"\n`).settings.feed_id).toBe(
      "koran.example,2022-03:arsip",
    );
  });

  test("make all feeds but those that are switched off; the older stories none without the main feed", () => {
    const all = { main: true, things: true, archive: true };
    expect(read(`${least}feeds: {things: false}\n`).settings.feeds).toEqual({ ...all, things: false });
    expect(read(`${least}feeds: {archive: false}\n`).settings.feeds).toEqual({ ...all, archive: false });
    expect(read(`${least}feeds: {main: false}\n`).settings.feeds).toEqual({
      main: false,
      things: true,
      archive: false,
    });
  });

  test("that are missing leave an archive that can still be checked", () => {
    expect(readSettings(null)).toMatchObject({ problems: [], settings: { language: "id", base: "/" } });
  });
});

describe("settings that are wrong", () => {
  const problems = (yaml: string) => read(yaml).problems;

  test("are told of at their place, all at once", () => {
    expect(spots(problems('titel: "A"\nurl: "a.example"\nlanguage: fr\n'))).toEqual([
      "site.yaml:1:1 missing-key",
      "site.yaml:2:6 wrong-value",
      "site.yaml:3:11 wrong-value",
      "site.yaml:1:1 unknown-key",
    ]);
  });

  test("name the nearest key that there is", () => {
    expect(
      problems(`${least}tittle: x\nmenu:\n  - labell: a\n    url: /a/\n`).map(({ values }) => values),
    ).toContainEqual({
      key: "labell",
      nearest: "label",
    });
  });

  test("keep what is right in them, so that one mistake makes no others", () => {
    const { settings } = read(
      `${least}language: en\nsections: [{id: ekonomi, name: Ekonomi}]\nwarna: merah\n`,
    );
    expect(settings.language).toBe("en");
    expect(settings.sections).toEqual([{ id: "ekonomi", name: "Ekonomi" }]);
  });

  test.each(["Arsip Kami", "koran.example,", "koran.example:arsip", "koran.example,2022:Arsip", "-a"])(
    "a feed_id that could not be in a tag URI: %s",
    (id) => {
      expect(problems(`${least}feed_id: "${id}"\n`)).toMatchObject([
        { rule: "wrong-value", line: 3, column: 10, values: { expected: "feed-id" } },
      ]);
    },
  );

  test("a day that is not in the calendar, or only a year", () => {
    expect(spots(problems(`${least}as_of: "2024-02-30"\n`))).toEqual(["site.yaml:3:8 impossible-date"]);
    expect(spots(problems(`${least}as_of: "2023-02-29"\n`))).toEqual(["site.yaml:3:8 impossible-date"]);
    expect(problems(`${least}as_of: "2024"\n`)[0]).toMatchObject({
      line: 3,
      column: 8,
      values: { key: "as_of" },
    });
  });

  test("a word for a day is told of once", () => {
    expect(problems(`${least}as_of: "kemarin"\n`)).toHaveLength(1);
  });

  test.each([
    "https://a:b/",
    "https://[/",
    "https://%/",
    "https://a.example:99999/",
    "https://",
    "a.example",
    "https://a b/",
  ])("an address that is none: %s", (url) => {
    expect(spots(problems(`title: A\nurl: "${url}"\n`))).toEqual(["site.yaml:2:6 wrong-value"]);
  });

  test("an address with a question or a fragment", () => {
    expect(spots(problems('title: A\nurl: "https://a.example/?a"\n'))).toEqual(["site.yaml:2:6 wrong-value"]);
    expect(spots(problems('title: A\nurl: "https://a.example/#a"\n'))).toEqual(["site.yaml:2:6 wrong-value"]);
  });

  test("a time zone that there is not", () => {
    expect(spots(problems(`${least}time_zone: "Asia/Jakarte"\n`))).toEqual(["site.yaml:3:12 wrong-value"]);
    for (const zone of ["Asia/Jayapura", "UTC", "Europe/Amsterdam"]) {
      expect(problems(`${least}time_zone: "${zone}"\n`)).toEqual([]);
    }
  });

  test("a link of the menu that is neither of this site nor of the web", () => {
    expect(spots(problems(`${least}menu: [{label: a, url: "javascript:alert(1)"}]\n`))).toEqual([
      "site.yaml:3:24 wrong-value",
    ]);
    for (const url of ["/tentang/", "https://b.example/"]) {
      expect(problems(`${least}menu: [{label: a, url: "${url}"}]\n`)).toEqual([]);
    }
  });

  test("a section without a name, or with one that no address can hold", () => {
    expect(spots(problems(`${least}sections:\n  - id: Ekonomi\n    name: Ekonomi\n  - id: a\n`))).toEqual([
      "site.yaml:4:9 wrong-value",
      "site.yaml:6:5 missing-key",
    ]);
  });

  test("a section with the id of an earlier one, which would build two pages at one address", () => {
    const list = ["ekonomi", "kota", "ekonomi", "ekonomi"]
      .map((id) => `  - id: ${id}\n    name: "R"\n`)
      .join("");
    const found = problems(`${least}sections:\n${list}`);
    expect(spots(found)).toEqual(["site.yaml:8:9 wrong-value", "site.yaml:10:9 wrong-value"]);
    expect(found[0]?.values).toMatchObject({ key: "sections.id", value: "ekonomi", expected: "own-id" });
  });

  test("a section whose id is longer than every disk can hold", () => {
    const section = (id: string) => problems(`${least}sections:\n  - id: ${id}\n    name: "R"\n`);
    expect(section("a".repeat(80))).toEqual([]);
    expect(section("a".repeat(81))[0]?.values).toMatchObject({ expected: "too_big" });
  });

  test("a mail address that is none", () => {
    expect(problems(`${least}contact: {email: redaksi}\n`)[0]?.values).toMatchObject({ expected: "email" });
  });
});

describe("colours of the archive's own", () => {
  test("are hexadecimal, for either scheme alone or both", () => {
    const { settings, problems } = read(
      `${least}colours:\n  accent: {light: "#8a2b12", dark: "#F0A58C"}\n  link: {dark: "#abc"}\n`,
    );
    expect(problems).toEqual([]);
    expect(settings.colours).toEqual({
      accent: { light: "#8a2b12", dark: "#F0A58C" },
      link: { dark: "#abc" },
    });
  });

  test.each([
    "red",
    "#12345",
    "8a2b12",
    "#8a2b12;} body{display:none",
    "#8a2b12\\n",
    "rgb(1,2,3)",
    "var(--x)",
  ])("%s is none, and the mend says what one looks like", (colour) => {
    const { problems } = read(`${least}colours:\n  link:\n    light: "${colour}"\n`);
    expect(spots(problems)).toEqual(["site.yaml:5:12 wrong-value"]);
    expect(problems[0]?.values).toMatchObject({ expected: "colour" });
  });

  test("a colour that nobody knows is named", () => {
    expect(read(`${least}colours: {links: {light: "#000"}}\n`).problems[0]).toMatchObject({
      rule: "unknown-key",
      values: { nearest: "link" },
    });
  });
});

test("the contact page and the licence may be pages of the site; nothing else than those and the web", () => {
  expect(read(`${least}contact: {url: "/kontak/"}\nlicence: {name: L, url: "/lisensi/"}\n`).problems).toEqual(
    [],
  );
  for (const url of ["kontak/", "//jahat.example/", "javascript:alert(1)"]) {
    expect(read(`${least}contact: {url: "${url}"}\n`).problems[0]?.values).toMatchObject({
      expected: "site-or-web-address",
    });
  }
});

test("of two sections of one id, the second is told of", () => {
  const { problems } = readingOf({
    "site.yaml":
      'title: "A"\nurl: "https://a.example/"\nsections:\n  - {id: a, name: "A"}\n  - {id: a, name: "B"}\n',
  });
  expect(spots(problems)).toEqual(["site.yaml:5:10 wrong-value"]);
});
