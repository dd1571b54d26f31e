import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { problemWords } from "../../src/i18n/problem-text.ts";
import type { Problem } from "../../src/problem.ts";
import { readArchive } from "../../src/site/read-archive.ts";
import { archiveOf, inFolder, md, named, readingOf, spots, story } from "../archive-of.ts";

const problemsOf = (files: Record<string, string>): readonly Problem[] => archiveOf(files).problems;
const ofStory = (matter: string) => problemsOf({ "articles/2023/ponsel.md": story(matter) });
const ofPlace = (matter: string) => problemsOf({ "places/rawa.md": named("Rawa", matter) });

/** Without the file: `"4:1 unknown-key"`. */
const brief = (problems: readonly Problem[]) =>
  problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
const values = (problems: readonly Problem[]) => problems.map((problem) => problem.values);

test("a story needs a title and a date, a person a name, and no more", () => {
  expect(problemsOf({ "articles/2023/ponsel.md": story(), "people/damar.md": named("Damar") })).toEqual([]);
});

describe("a key that is missing", () => {
  test("is told of once for each", () => {
    const problems = problemsOf({ "articles/2023/ponsel.md": md("summary: x") });
    expect(spots(problems)).toEqual([
      "articles/2023/ponsel.md:2:1 missing-key",
      "articles/2023/ponsel.md:2:1 missing-key",
    ]);
    expect(values(problems)).toEqual([{ key: "title" }, { key: "published" }]);
  });

  test("is missing also where only some words would do", () => {
    const followUp = problemsOf({ "follow_ups/tanya.md": named("Tanya?") });
    expect(followUp.map(({ rule }) => rule)).toEqual(["missing-key"]);
    expect(values(followUp)).toEqual([{ key: "kind" }]);
    const correction = ofStory('corrections:\n  - date: "2023-12"\n    text: "Salah ketik."\n');
    expect(brief(correction)).toEqual(["5:5 missing-key"]);
    expect(values(correction)).toEqual([{ key: "corrections.kind" }]);
    const blank = problemsOf({ "follow_ups/tanya.md": named("Tanya?", "kind:") });
    expect(values(blank)).toEqual([{ key: "kind" }]);
  });

  test("and one that is left blank are the same", () => {
    for (const blank of ["", " ~", " null", "   # belum"]) {
      const problems = problemsOf({ "people/damar.md": md(`note: x\nname:${blank}`) });
      expect(values(problems)).toEqual([{ key: "name" }]);
      expect(problems[0]?.line).toBe(3);
    }
  });

  test("within a group is told of at the group", () => {
    const problems = ofStory('corrections:\n  - kind: "correction"\n    date: "2023-12"\n');
    expect(brief(problems)).toEqual(["5:5 missing-key"]);
    expect(values(problems)).toEqual([{ key: "corrections.text" }]);
  });

  test("in a file without any keys is told of at its top", () => {
    expect(spots(problemsOf({ "people/damar.md": "---\n---\n" }))).toEqual([
      "people/damar.md:2:1 missing-key",
    ]);
  });
});

describe("a key left blank", () => {
  test("that may be left out is left out", () => {
    expect(ofStory("summary:\npeople:\n  -\n  -\nsource:\n  publisher:\nimage: ~\nlang: null")).toEqual([]);
  });

  test("with only blanks in quotes is none: words are asked for", () => {
    const problems = ofStory('summary: "  "');
    expect(brief(problems)).toEqual(["4:10 wrong-value"]);
    expect(values(problems)).toMatchObject([{ key: "summary", expected: "words" }]);
  });

  test("among the items of a list moves no other item", () => {
    const problems = ofStory("people:\n  -\n  - 5\n");
    expect(brief(problems)).toEqual(["6:5 wrong-value"]);
  });
});

describe("a key that is not known", () => {
  test("is told with the nearest that is", () => {
    const problems = ofStory('sumary: "x"\nfolow_ups: []\n');
    expect(brief(problems)).toEqual(["4:1 unknown-key", "5:1 unknown-key"]);
    expect(values(problems)).toEqual([
      { key: "sumary", nearest: "summary" },
      { key: "folow_ups", nearest: "follow_ups" },
    ]);
  });

  test("is told without one where none is near", () => {
    expect(values(ofStory("warna: merah"))).toEqual([{ key: "warna", nearest: "" }]);
  });

  test("within a group is told with the nearest of that group", () => {
    const problems = ofStory(
      'source:\n  publiser: "x"\ncorrections:\n  - {kind: clarification, date: "2023", texts: a}\n',
    );
    expect(brief(problems)).toEqual(["5:3 unknown-key", "7:5 missing-key", "7:41 unknown-key"]);
    expect(values(problems)).toEqual([
      { key: "publiser", nearest: "publisher" },
      { key: "corrections.text" },
      { key: "texts", nearest: "text" },
    ]);
    const person = problemsOf({ "people/damar.md": named("Damar", "roles:\n  - tittle: Camat\n") });
    expect(values(person)).toContainEqual({ key: "tittle", nearest: "title" });
    const deep = problemsOf({
      "follow_ups/janji.md": named(
        "J",
        "kind: promise\npromise:\n  office: {titlee: Camat, institution: x}\n",
      ),
    });
    expect(values(deep)).toContainEqual({ key: "titlee", nearest: "title" });
  });

  test("of another type is none of this type", () => {
    expect(values(ofPlace("roles: []"))).toEqual([{ key: "roles", nearest: "" }]);
    expect(values(problemsOf({ "pages/tentang.md": md("title: a\nsummary: b") }))).toMatchObject([
      { key: "summary" },
    ]);
  });

  test("and named like a part of every object is told of like any other", () => {
    const problems = ofStory(
      "__proto__: {a: 1}\nconstructor: 1\nprototype: 1\ntoString: 1\nhasOwnProperty: 1\n",
    );
    expect(brief(problems)).toEqual([4, 5, 6, 7, 8].map((line) => `${line}:1 unknown-key`));
    expect(brief(ofStory("source: {__proto__: {a: 1}}"))).toEqual(["4:10 unknown-key"]);
  });
});

describe("a key of another system", () => {
  test.each([
    ["date", "published"],
    ["pubDate", "published"],
    ["lastmod", "updated"],
    ["tags", "topics"],
    ["categories", "section"],
    ["author", "byline"],
    ["excerpt", "summary"],
    ["description", "summary"],
    ["aliases", "formerly"],
    ["cover", "image"],
    ["language", "lang"],
    ["location", "places"],
    ["slug", ""],
    ["permalink", ""],
    ["layout", ""],
    ["eleventyComputed", ""],
  ])("%s is told what it is called here: %s", (key, ours) => {
    const problems = ofStory(`${key}: "x"`);
    expect(brief(problems)).toEqual(["4:1 foreign-key"]);
    expect(values(problems)).toEqual([{ key, ours }]);
  });

  test("is only told so where ours may stand", () => {
    expect(brief(ofPlace("date: x\ntags: [a]"))).toEqual(["3:1 unknown-key", "4:1 unknown-key"]);
    expect(brief(ofStory("source: {date: x}"))).toEqual(["4:10 unknown-key"]);
  });

  test("that is one of ours is ours", () => {
    expect(problemsOf({ "people/damar.md": named("Damar", "aliases: [Pak Damar]") })).toEqual([]);
  });
});

describe("a value that does not fit", () => {
  const one = (problems: readonly Problem[]) => {
    expect(problems).toHaveLength(1);
    return problems[0];
  };

  test("a year that is not quoted is told to be quoted", () => {
    const problem = one(problemsOf({ "articles/2022/a.md": md("title: A\npublished: 2022") }));
    expect(problem).toMatchObject({
      line: 3,
      column: 12,
      rule: "wrong-value",
      values: { key: "published", value: "2022", expected: "quoted" },
    });
  });

  test("a day that is not quoted is text already", () => {
    expect(problemsOf({ "articles/2023/a.md": md("title: A\npublished: 2023-11-17") })).toEqual([]);
  });

  test("a number is told to be quoted as it was written, with every zero", () => {
    for (const written of ["0123", "0x1F"]) {
      expect(one(ofPlace(`code: ${written}`))?.values).toMatchObject({ expected: "quoted", value: written });
    }
    const [problem] = ofPlace("code: 32.10");
    expect(problem?.values.value ?? "32.10").toBe("32.10");
  });

  test("words where a list belongs, a list where words belong", () => {
    expect(one(ofStory("people: damar"))).toMatchObject({
      column: 9,
      values: { key: "people", value: "damar", expected: "array" },
    });
    expect(one(ofStory("summary: [a, b]"))?.values).toEqual({
      key: "summary",
      value: "",
      expected: "string",
      allowed: "",
    });
    expect(one(ofStory("source: BogorUpdate"))?.values).toMatchObject({ key: "source", expected: "object" });
  });

  test("anything but true or false at draft and listed", () => {
    expect(one(ofStory('draft: "ya"'))?.values).toMatchObject({
      key: "draft",
      value: "ya",
      expected: "boolean",
    });
    expect(one(ofStory("listed: no"))?.values).toMatchObject({ key: "listed", value: "no" });
  });

  test("a word that is nearly one of those allowed", () => {
    const near = ofStory('corrections:\n  - {kind: clarificaton, date: "2023", text: a}');
    expect(one(near)).toMatchObject({
      line: 5,
      column: 12,
      values: {
        key: "corrections.kind",
        value: "clarificaton",
        expected: "one-of-near",
        allowed: "clarification",
      },
    });
  });

  test("a word that is nowhere near one of those allowed", () => {
    expect(one(ofPlace("level: planet"))?.values).toEqual({
      key: "level",
      value: "planet",
      expected: "one-of",
      allowed: "negara, provinsi, kabupaten, kota, kecamatan, kelurahan, desa, lokasi",
    });
  });

  test("an address that is not whole", () => {
    for (const address of ["a.example", "/tentang/", "ftp://a.example/", "javascript:alert(1)", "https://"]) {
      const [problem] = ofStory(`source:\n  url: "${address}"`);
      expect(problem).toMatchObject({
        line: 5,
        column: 8,
        values: { key: "source.url", expected: "web-address" },
      });
    }
  });

  test("an item of a list is told of at the item", () => {
    expect(brief(ofStory('people: ["damar", 7, true]'))).toEqual(["4:19 wrong-value", "4:22 wrong-value"]);
  });

  test("an id or a former address that cannot be one", () => {
    expect(brief(ofStory('id: "Berita 1"\nformerly: ["/a b/", "https://a.example/"]'))).toEqual([
      "4:5 wrong-value",
      "5:12 wrong-value",
      "5:21 wrong-value",
    ]);
  });
});

describe("a date that cannot be", () => {
  test("is told of with the forms that are possible there", () => {
    const problems = ofStory('updated: "2023-02-31"\n');
    expect(brief(problems)).toEqual(["4:10 impossible-date"]);
    expect(values(problems)).toEqual([{ key: "updated", value: "2023-02-31", forms: "date", meant: "" }]);
  });

  test("a span is a date of an event and of no story", () => {
    const span = "2023-11-15/2023-11-17";
    const event = problemsOf({ "events/a.md": named("A", `date: "${span}"`) });
    expect(event).toEqual([]);
    expect(values(problemsOf({ "articles/2023/a.md": story("", "", span) }))).toEqual([
      { key: "published", value: span, forms: "date", meant: "[2023-11-15..2023-11-17]" },
    ]);
    expect(values(problemsOf({ "events/a.md": named("A", 'date: "kemarin"') }))).toEqual([
      { key: "date", value: "kemarin", forms: "interval", meant: "" },
    ]);
  });

  test("deep within a group is told of there", () => {
    const problems = problemsOf({
      "people/damar.md": named("Damar", 'roles:\n  - title: "Camat"\n    from: "2023"\n    to: "besok"\n'),
    });
    expect(brief(problems)).toEqual(["6:9 impossible-date"]);
  });
});

test("all the mistakes of a file, and of all files, are told of together", () => {
  const files = {
    "articles/2023/a.md": md('date: "2023"\npublished: 2023\nsummary: ""\npeople: damar\nwarna: 1\n'),
    "people/damar.md": named("Damar", "roles: [{}]"),
    "places/rawa.md": "---\nname: [\n---\n",
  };
  expect(spots(problemsOf(files))).toEqual([
    "articles/2023/a.md:2:1 foreign-key",
    "articles/2023/a.md:2:1 missing-key",
    "articles/2023/a.md:3:12 wrong-value",
    "articles/2023/a.md:4:10 wrong-value",
    "articles/2023/a.md:5:9 wrong-value",
    "articles/2023/a.md:6:1 unknown-key",
    "people/damar.md:3:9 missing-key",
    "places/rawa.md:2:8 yaml-syntax",
  ]);
});

test.each([
  ["17 November 2023", "2023-11-17"],
  ["Jumat, 17 November 2023", "2023-11-17"],
  ["17/11/2023", "2023-11-17"],
  ["3-4-2023", "2023-04-03"],
  ["5 August 2023", "2023-08-05"],
  ["2023-11-17 10.30", "2023-11-17T10:30"],
  ["“2023-11-17”", "2023-11-17"],
  ["2023-11-17T10:30 WIB", "2023-11-17T10:30+07:00"],
  ["2023-11-17 10.30 WITA", "2023-11-17T10:30+08:00"],
  ["2023-11-17 pukul 10.30 WIT", "2023-11-17T10:30+09:00"],
  ["2023-11-17/2023-11-15", "[2023-11-15..2023-11-17]"],
  ["[2023-12..2023-11]", "[2023-11..2023-12]"],
  ["15 November 2023 - 17 November 2023", "[2023-11-15..2023-11-17]"],
  ["31 Februari 2023", ""],
  ["besok", ""],
])("a date written %s is told as it is to be written", (written, meant) => {
  const [problem] = problemsOf({ "articles/2023/a.md": md(`title: A\npublished: "${written}"`) });
  expect(problem).toMatchObject({ rule: "impossible-date", values: { value: written, meant } });
});

test("a wrong key hides no wrong reference in the same file", () => {
  const matter = 'title: A\npublished: "2023"\nwarna: merah\npeople: [tak-ada]';
  const problems = problemsOf({ "articles/2023/a.md": md(matter, "Kata [[tak-ada-juga]].\n") });
  expect(problems.map(({ rule, line }) => `${line} ${rule}`)).toEqual([
    "4 unknown-key",
    "5 unknown-reference",
    "7 unknown-reference",
  ]);
});

test("a file that cannot be published makes no others wrong that name it", () => {
  const { problems } = readingOf({
    "people/ratna.md": md("nama: Ratna"),
    "people/rusak.md": md("name: [Rusak"),
    "people/Budi Santan.md": md("name: Budi"),
    "articles/2023/a.md": md('title: A\npublished: "2023"\npeople: [ratna, rusak, budi-santan]'),
  });
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    "people/Budi Santan.md bad-file-name",
    "people/ratna.md foreign-key",
    "people/rusak.md yaml-syntax",
  ]);
});

describe("a message gives the line that is right", () => {
  const said = (files: Record<string, string>) =>
    problemsOf(files).map((problem) => problemWords(problem, "id"));
  const ofArticle = (matter: string) => said({ "articles/2023/a.md": story(matter) });
  const followUp = (matter: string) => said({ "follow_ups/a.md": named("A", matter) });
  const ofSite = (lines: string) => said({ "site.yaml": `title: "A"\nurl: "https://a.example/"\n${lines}` });

  test.each([
    ["people: [[raka-wibisana]]", 'Tulis ["raka-wibisana"].'],
    ["byline: [[wulan-arum]]", 'Tulis ["[[wulan-arum]]"].'],
    ['follow_ups: ["jembatan"]', 'Tulis misalnya follow_ups: [{id: "jembatan", status: "…"}]'],
    ['image: "media/a.jpg"', 'Tulis misalnya image: {src: "media/a.jpg", alt: "…"}'],
    ['corrections:\n  kind: "correction"', "Tulis misalnya corrections: [{kind:"],
    ['lang: "Inggris"', 'misalnya "en".'],
    ['corrections: [{kind: "hak jawab", date: "2023", text: "x"}]', 'Maksudnya "right_of_reply"?'],
    ['follow_ups: [{id: "a", status: "selesai"}]', "Pilih salah satu: done, closed."],
    ['follow_ups: [{id: "a", status: "belum terwujud"}]', 'Maksudnya "not-yet"?'],
    ['updated: "2023-12/2023-11"', 'terbalik: akhirnya mendahului awalnya. Tulis "[2023-11..2023-12]".'],
  ])("%j -> %s", (matter, right) => {
    const told = ofArticle(matter);
    expect(told[0]).toContain(right);
    expect(told).toHaveLength(1);
  });

  test("in a follow-up's own log only of its kind", () => {
    expect(followUp('kind: "case"\nlog: [{date: "2023", status: "selesai"}]')[0]).toContain('"closed"?');
    expect(followUp('kind: "case"\nlog: [{date: "2023", status: "entah"}]')[0]).toContain(
      "Pilih salah satu: running, closed.",
    );
    expect(followUp('kind: "janji"')[0]).toContain('Maksudnya "promise"?');
  });

  test("an event the wrong way round keeps its span", () => {
    expect(said({ "events/a.md": named("A", 'date: "2022-03-16/2022-03-14"') })[0]).toContain(
      'terbalik: akhirnya mendahului awalnya. Tulis "2022-03-14/2022-03-16".',
    );
  });

  test("in site.yaml", () => {
    expect(ofSite('sections: [{id: "Hukum", name: "Hukum"}]')[0]).toContain('"hukum".');
    expect(ofSite('language: "Indonesia"')[0]).toContain('Maksudnya "id"?');
    expect(ofSite('checks: {missing-summary: "mati"}')[0]).toContain('Maksudnya "off"?');
  });
});

test.each([
  ["judul", "title", md('judul: "A"\npublished: "2023"')],
  ["Tanggal", "published", md('title: "A"\nTanggal: "2023"')],
  ["ringkasan", "summary", story('ringkasan: "A"')],
  ["rubrik", "section", story('rubrik: "A"')],
  ["penulis", "byline", story('penulis: "A"')],
  ["topik", "topics", story("topik: []")],
  ["orang", "people", story("orang: []")],
  ["lembaga", "institutions", story("lembaga: []")],
  ["peristiwa", "events", story("peristiwa: []")],
  ["tempat", "places", story("tempat: []")],
  ["hak jawab", "corrections", story("hak jawab: []")],
  ["jenis", "kind", story('corrections: [{jenis: "ralat", date: "2023", text: "x"}]')],
])("the Indonesian key %s is told once, as %s", (key, ours, text) => {
  const problems = problemsOf({ "articles/2023/a.md": text });
  expect(problems).toMatchObject([{ rule: "foreign-key", values: { key, ours } }]);
});

test("a mention that several file names begin or end with names them", () => {
  const [problem] = problemsOf({
    "places/sukamaju-hulu.md": named("Desa Sukamaju Hulu"),
    "places/kota-sukamaju.md": named("Kota Sukamaju Lama"),
    "articles/2023/a.md": story("", "Lihat [[sukamaju]]."),
  });
  expect(problem && problemWords(problem, "id")).toContain('Maksudnya "sukamaju-hulu" atau "kota-sukamaju"?');
});

describe("a file that is not read", () => {
  const told = (files: Record<string, string>) =>
    readingOf(files).problems.map((problem) => [problem.file, problem.rule, problemWords(problem, "id")]);

  test("but named in a story is told of once, at the story", () => {
    const files = { "media/a.svg": "<svg/>", "articles/2023/a.md": story("", "![A](media/a.svg)") };
    expect(told(files).map(([file, rule]) => `${file} ${rule}`)).toEqual(["articles/2023/a.md file-kind"]);
    expect(told({ "media/a.svg": "<svg/>" })[0]?.[2]).toContain("Simpan ulang gambar");
  });

  test("and looks like a story is told how to become one, unless a story links to it", () => {
    const files = { "articles/2023/a.md.txt": story(), "articles/2023/b.docx": "x" };
    expect(told(files)).toMatchObject([
      ["articles/2023/a.md.txt", "ignored-file", expect.stringContaining("menjadi .md")],
      ["articles/2023/b.docx", "ignored-file", expect.stringContaining("dalam berkas .md")],
    ]);
    const linked = story("", "[Surat](b.docx) dan [catatan](a.md.txt).");
    expect(told({ ...files, "articles/2023/c.md": linked })).toEqual([]);
  });

  test("as site.yml is told to be renamed, and nothing else", () => {
    const problems = inFolder({ "site.yml": 'title: "A"' }, (folder) => {
      rmSync(join(folder, "site.yaml"));
      return readArchive(folder).problems;
    });
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual(["site.yaml no-settings"]);
    expect(problems[0] && problemWords(problems[0], "id")).toContain("Ganti namanya");
  });

  test("for a line of hyphens below the keys of site.yaml is told so", () => {
    const site = '---\ntitle: "A"\nurl: "https://a.example/"\n---\n';
    expect(told({ "site.yaml": site })[0]?.[2]).toContain("Hapus baris ---");
  });
});
