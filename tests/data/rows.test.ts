/** What is told of each thing: no more than is known, the same in every form, and nothing of what is hidden. */
import { describe, expect, test } from "vitest";
import type { Row } from "../../src/data/field.ts";
import { readArchive } from "../../src/site/read-archive.ts";
import { archiveOf, md, named, story } from "../archive-of.ts";
import { fixture } from "../site/build.ts";
import { Data, linesOfCsv, listIn, unguarded } from "./data-of.ts";

const licence = 'title: "Arsip"\nurl: "https://uji.example/"\nlicence: {name: "CC BY 4.0"}\n';
const dataOf = (files: Readonly<Record<string, string>>) =>
  new Data(archiveOf({ "site.yaml": licence, ...files }).pages);

const all = new Data(readArchive(fixture, { today: "2026-01-01" }).pages);

describe("a story", () => {
  test("is told with its links, its signatures and its text", () => {
    const row = all.row("artikel-2023.ndjson", "articles/2023/11/jembatan-terhenti");
    expect(row).toMatchObject({
      url: "https://lembayung.example/arsip/2023/11/jembatan-terhenti/",
      withdrawn: null,
      title: "Pembangunan Jembatan Senja Terhenti",
      language: "id",
      people: ["people/damar"],
      institutions: ["institutions/dinas-pu-lembayung", "lembaga/pemkab-lembayung"],
      follow_ups: ["follow_ups/jembatan-senja"],
      continues: ["berita/janji-jembatan-senja"],
      corrections: [
        {
          kind: "correction",
          date: "2023-12-02",
          text: "Semula tertulis tiang ketiga; yang benar tiang kedua. Keterangan dari Damar.",
        },
        { kind: "clarification", date: "2023-12-05T10:30" },
      ],
    });
    const words = String(row.text)
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word));
    expect(row.words).toBe(words.length);
    expect(words.length).toBeGreaterThan(20);
  });

  test.each([
    ["2023-11", "2023-11-01", "2023-11-30"],
    ["2023~", "2023-01-01", "2023-12-31"],
    ["[2023-11-17..]", "2023-11-17", null],
    ["[..2023-11-17]", null, "2023-11-17"],
    ["2023-11-17T10:30", "2023-11-17", "2023-11-17"],
  ])("of %s says on which days that can have been", (published, published_earliest, published_latest) => {
    const data = dataOf({ "articles/2023/a.md": story("", "", published) });
    expect(data.row("artikel-2023.ndjson", "articles/2023/a")).toMatchObject({
      published,
      published_earliest,
      published_latest,
    });
  });

  test("of which nothing else is known has null and empty lists", () => {
    const row = dataOf({ "articles/2023/a.md": story("", "Isi.") }).row(
      "artikel-2023.ndjson",
      "articles/2023/a",
    );
    for (const name of ["withdrawn", "updated", "section", "summary", "dateline", "source_url"])
      expect(row[name], name).toBeNull();
    for (const name of ["people", "mentions", "byline", "corrections", "continues"])
      expect(row[name], name).toEqual([]);
  });

  test("only mentions what it neither lists nor moves, and no page of the newsroom's own", () => {
    const data = dataOf({
      "articles/2023/a.md": story(
        'people: ["damar"]\nfollow_ups: [{id: "janji"}]',
        "[[damar]], [[melati]], [[janji]], [[articles/2023/b|berita]] dan [[pages/tentang|kami]].",
      ),
      "articles/2023/b.md": story(),
      "people/damar.md": named("Damar"),
      "people/melati.md": named("Melati"),
      "follow_ups/janji.md": named("Janji", 'kind: "promise"'),
      "pages/tentang.md": md('title: "Tentang"'),
    });
    expect(data.row("artikel-2023.ndjson", "articles/2023/a")).toMatchObject({
      people: ["people/damar"],
      mentions: ["people/melati", "articles/2023/b"],
      follow_ups: ["follow_ups/janji"],
    });
  });

  test("stands in the year of its address, whatever its date", () => {
    const data = dataOf({ "articles/2020/a.md": story("", "", "2031~") });
    expect(data.rows("artikel-2020.ndjson")).toHaveLength(1);
    expect(data.paths).not.toContain("data/artikel-2031.csv");
  });
});

describe("a withdrawn story", () => {
  const data = dataOf({
    "articles/2023/a.md": md(
      `title: "Tuduhan Rekaan"
published: "2023-11-17"
summary: "Ringkasan rekaan."
people: ["damar"]
corrections:
  - {kind: "correction", date: "2023-11-18", text: "Ralat rekaan."}
  - {kind: "withdrawal", date: "2023-11-20", text: "Ditarik karena keliru."}`,
      "Isi rekaan.",
    ),
    "people/damar.md": named("Damar"),
  });

  test("has its id, its address, and when and why it was withdrawn, and nothing else", () => {
    const row = data.row("artikel-2023.ndjson", "articles/2023/a");
    expect(Object.entries(row).filter(([, value]) => value !== null)).toEqual([
      ["id", "articles/2023/a"],
      ["url", "https://uji.example/2023/a/"],
      ["withdrawn", "2023-11-20"],
      ["corrections", [{ kind: "withdrawal", date: "2023-11-20", text: "Ditarik karena keliru." }]],
    ]);
    expect(data.cells("koreksi.csv")).toHaveLength(1);
  });

  test("is told in no other file", () => {
    const telling = data.paths.filter((path) => /2023\/a\b|rekaan/i.test(data.text(path)));
    expect(telling.sort()).toEqual([
      "data/artikel-2023.csv",
      "data/artikel-2023.ndjson",
      "data/index.html",
      "data/koreksi.csv",
    ]);
    expect(data.paths.filter((path) => /rekaan/i.test(data.text(path)))).toEqual([]);
  });
});

test("other things tell their roles and reports as stories have linked them", () => {
  expect(all.row("orang.ndjson", "people/damar").roles).toEqual([
    expect.objectContaining({
      title: "Kepala Dinas Pekerjaan Umum",
      acting: "plt",
      from: "2023-09-01",
      to: null,
    }),
    expect.objectContaining({ from: "2018?", institution: "institutions/dinas-pu-lembayung" }),
  ]);
  const followUp = all.row("tindak-lanjut.ndjson", "follow_ups/jembatan-senja");
  expect(followUp.log).toContainEqual(
    expect.objectContaining({
      date: "2023-03",
      status: "under-way",
      article: "articles/2023/03/jembatan-mulai-dibangun",
    }),
  );
  expect(all.row("peristiwa.ndjson", "events/musyawarah-2022").date_earliest).toMatch(/^2022-/);
});

test("rows stand in the order of their ids, so that another name or date moves none", () => {
  for (const { path } of all.package.resources.filter(({ format }) => format === "ndjson")) {
    const ids = all.rows(path).map(({ id }) => String(id));
    expect(ids, path).toEqual([...ids].sort());
  }
});

describe("NDJSON and CSV", () => {
  const resources = all.package.resources.filter(({ format }) => format === "ndjson");

  /** As CSV writes it. */
  const inCell = (value: unknown): string | string[] =>
    Array.isArray(value) ? value.map(String) : value === null ? "" : String(value);

  test.each(resources.map(({ path }) => path))("say the same: %s", (path) => {
    const cells = all.cells(path.replace(/\.ndjson$/, ".csv"));
    const rows = all.rows(path);
    expect(cells).toHaveLength(rows.length);
    expect(rows.length).toBeGreaterThan(0);
    for (const [at, row] of rows.entries()) {
      const flat = Object.entries(row).filter(([name]) => name in (cells[at] ?? {}));
      for (const [name, value] of flat) {
        const cell = unguarded(cells[at]?.[name] ?? "");
        expect(Array.isArray(value) ? listIn(cell) : cell, `${row.id} ${name}`).toEqual(inCell(value));
      }
      const left = Object.keys(row).filter((name) => !(name in (cells[at] ?? {})));
      expect(left.filter((name) => !["text", "roles", "log", "corrections"].includes(name))).toEqual([]);
    }
  });

  test.each([
    ["orang", "roles", "peran", "person"],
    ["tindak-lanjut", "log", "laporan", "follow_up"],
    ["artikel-2023", "corrections", "koreksi", "article"],
  ])("say the same of groups of fields: %s, %s", (file, field, table, owner) => {
    const rows = all.rows(`${file}.ndjson`);
    const records = rows.flatMap((row) =>
      (row[field] as readonly Row[]).map((record) => ({ [owner]: row.id, ...record })),
    );
    const ids = new Set(rows.map(({ id }) => id));
    const cells = all.cells(`${table}.csv`).filter((row) => ids.has(row[owner] ?? ""));
    expect(records.length).toBeGreaterThan(1);
    expect(cells.map((row) => Object.values(row).map(unguarded))).toEqual(
      records.map((record) => Object.values(record).map((value) => (value === null ? "" : String(value)))),
    );
  });
});

describe("CSV", () => {
  const names = [
    "=2+5",
    "+62 riang",
    "-1",
    "@tanda",
    "'=bukan rumus",
    "'kutip tunggal",
    'Kata "kutip", koma',
    "a;b\\c",
    "Tirta",
  ];
  const data = dataOf(
    Object.fromEntries(
      names.map((name, at) => [
        `people/p${at}.md`,
        named("x").replace('"x"', `${JSON.stringify(name)}\naliases: ${JSON.stringify([name, "lain;"])}`),
      ]),
    ),
  );
  const cells = data.cells("orang.csv");

  test("gives no spreadsheet anything to run, and loses nothing by it", () => {
    expect(cells.map(({ name = "" }) => name).filter((name) => /^[=+\-@\t\r]/.test(name))).toEqual([]);
    expect(cells.map(({ name = "" }) => unguarded(name))).toEqual(names);
    expect(data.rows("orang.ndjson").map(({ name }) => name)).toEqual(names);
    expect(cells[5]?.name).toBe("'kutip tunggal");
  });

  test("parts lists so that each text comes out whole", () => {
    expect(cells.map(({ aliases = "" }) => listIn(unguarded(aliases)))).toEqual(
      names.map((name) => [name, "lain;"]),
    );
  });

  test("is to the letter of RFC 4180, without a byte order mark", () => {
    const text = data.text("data/orang.csv");
    expect(text.startsWith("id,url,name,")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(() => linesOfCsv(text.replaceAll("\r\n", "\n"))).toThrow();
    expect(text).toContain('"Kata ""kutip"", koma"');
  });
});

test("nothing is told of drafts and of what is unlisted, in any file", () => {
  for (const key of ["draft: true", "listed: false"]) {
    const data = dataOf({
      "articles/2023/a.md": story(
        `people: ["rahasia"]\nplaces: ["rahasia-tempat"]`,
        "Kata [[rahasia|seseorang]].",
      ),
      "articles/2023/rahasia.md": story(`${key}\npeople: ["damar"]`),
      "people/damar.md": named("Damar", 'roles: [{title: "Camat", institution: "rahasia-kantor"}]'),
      "people/rahasia.md": named("Rahasia", key),
      "institutions/rahasia-kantor.md": named("Rahasia", key),
      "places/rahasia-tempat.md": named("Rahasia", key),
    });
    expect(data.row("artikel-2023.ndjson", "articles/2023/a")).toMatchObject({
      people: [],
      places: [],
      mentions: [],
    });
    expect(data.paths.filter((path) => /rahasia/i.test(path + data.text(path)))).toEqual([]);
  }
});
