/** Which files there are, by the switches of `site.yaml`; JSON beside pages; and the page about data. */
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { helpOn } from "../../src/data/help.ts";
import { tableNames, tables } from "../../src/data/tables.ts";
import { dataHelpId } from "../../src/i18n/data-help.id.ts";
import { readArchive } from "../../src/site/read-archive.ts";
import { archiveOf, md, named, story } from "../archive-of.ts";
import { fixture } from "../site/build.ts";
import { Data } from "./data-of.ts";

const files = {
  "articles/2023/a.md": story(
    'people: ["damar"]\ncorrections: [{kind: "correction", date: "2024", text: "Ralat."}]',
    "Teks panjang [[melati]].",
  ),
  "articles/2024/b.md": md('title: "B"\npublished: "2024"\ncontinues: ["2023/a"]', "Lanjutan [[damar]]."),
  "people/damar.md": named("Damar", 'roles: [{title: "Camat"}]', "Riwayat Damar."),
  "people/melati.md": named("Melati"),
  "pages/tentang.md": md('title: "Tentang"', "Isi."),
};

const siteOf = (settings: string, url_words = "id") =>
  archiveOf({
    "site.yaml": `title: "A"\nurl: "https://a.example/"\nurl_words: "${url_words}"\n${settings}`,
    ...files,
  });

const pathsOf = (settings: string): readonly string[] => new Data(siteOf(settings).pages).paths;

describe("the switches of site.yaml", () => {
  const usual = pathsOf("");
  const without = (settings: string) => usual.filter((path) => !pathsOf(settings).includes(path));

  test("leave most things on", () => {
    expect(usual).toEqual(
      expect.arrayContaining([
        "data/index.html",
        "data/artikel-2023.csv",
        "data/artikel-2024.ndjson",
        "data/graf.jsonld",
        "orang/damar/index.json",
      ]),
    );
    expect(usual.filter((path) => path.startsWith("2023/") || path.startsWith("tentang"))).toEqual([]);
  });

  test.each([
    ["ndjson", /\.ndjson$/],
    ["csv", /\.csv$/],
    ["graph", /graf\.jsonld$/],
    ["things", /^orang\/.*index\.json$/],
  ])("%s takes its files away, and no others", (key, its) => {
    const gone = without(`data: {${key}: false}\n`);
    expect(gone.length).toBeGreaterThan(0);
    expect(gone).toEqual(usual.filter((path) => its.test(path)));
    const left = new Data(siteOf(`data: {${key}: false}\n`).pages);
    expect(left.package.resources.map(({ path }) => path).filter((path) => its.test(path))).toEqual([]);
  });

  test("stories gives each story JSON as well", () => {
    const { pages } = siteOf("data: {stories: true}\n");
    const added = new Data(pages).paths.filter((path) => !usual.includes(path));
    expect(added.sort()).toEqual(["2023/a/index.json", "2024/b/index.json"]);
    const page = pages.find(({ path }) => path === "2023/a/index.html");
    expect(page?.render()).toContain('href="/2023/a/index.json"');
  });

  test("all of them off leave nothing, not even the page and the way to it", () => {
    const { pages } = siteOf("data: {ndjson: false, csv: false, graph: false, things: false}\n");
    expect(new Data(pages).paths).toEqual([]);
    const front = (pages: readonly { path: string; render(): string }[]) =>
      pages.find(({ path }) => path === "index.html")?.render() ?? "";
    expect(front(pages)).not.toContain("/data/");
    expect(front(siteOf("").pages)).toContain('href="/data/"');
  });

  test("text decides whether whole texts are told, in NDJSON and JSON alone", () => {
    const telling = (settings: string) => {
      const data = new Data(siteOf(settings).pages);
      return data.paths.filter((path) => /Teks panjang|Riwayat/.test(data.text(path))).sort();
    };
    expect(telling("data: {text: true, stories: true}\n")).toEqual([
      "2023/a/index.json",
      "data/artikel-2023.ndjson",
      "data/orang.ndjson",
      "orang/damar/index.json",
    ]);
    expect(telling("data: {text: false, stories: true}\n")).toEqual([]);
    const { resources } = new Data(siteOf("data: {text: false}\n").pages).package;
    expect(
      resources
        .flatMap(({ schema }) => schema?.fields ?? [])
        .filter(({ name, type }) => name === "text" && type === "array"),
    ).toEqual([]);
    const ofPeople = resources.find(({ path }) => path === "orang.ndjson");
    expect(ofPeople?.schema.fields.map(({ name }) => name)).not.toContain("text");
  });
});

test("names of files are words of the site's addresses", () => {
  const data = new Data(siteOf("", "en").pages);
  expect(data.package.resources.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      "articles-2023.csv",
      "people.ndjson",
      "follow-ups.csv",
      "roles.csv",
      "reports.csv",
      "corrections.csv",
      "graph.jsonld",
    ]),
  );
});

describe("JSON beside a page", () => {
  const { pages } = siteOf("data: {stories: true, text: true}\n");
  const data = new Data(pages);
  const beside = (path: string) => JSON.parse(data.text(path)) as Record<string, unknown>;

  test("says what NDJSON says, and what points at the thing", () => {
    const { stories, mentioned_in, ...rest } = beside("orang/damar/index.json");
    expect(rest).toEqual(data.row("orang.ndjson", "people/damar"));
    expect([stories, mentioned_in]).toEqual([["articles/2023/a"], ["articles/2024/b"]]);
    expect(beside("2023/a/index.json")).toMatchObject({ continued_by: ["articles/2024/b"] });
  });

  test("is told of on that page", () => {
    const { document } = parseHTML(
      pages.find(({ path }) => path === "orang/damar/index.html")?.render() ?? "",
    );
    const link = document.querySelector('link[rel="alternate"][type="application/json"]');
    expect(link?.getAttribute("href")).toBe("/orang/damar/index.json");
    const own = pages.find(({ path }) => path === "tentang/index.html")?.render() ?? "";
    expect(own).not.toContain("application/json");
  });
});

describe("the page about data", () => {
  const data = new Data(readArchive(fixture, { today: "2026-01-01" }).pages);
  const { document } = parseHTML(data.text("data/index.html"));

  test("leads to every file", () => {
    const linked = [...document.querySelectorAll("main a")].map((link) => link.getAttribute("href"));
    const paths = [...data.package.resources.map(({ path }) => path), "datapackage.json"];
    expect(paths.filter((path) => !linked.includes(`/arsip/data/${path}`))).toEqual([]);
  });

  test("explains every field of every table, in each language", () => {
    const text = document.querySelector("main")?.textContent ?? "";
    const used = new Set<string>();
    for (const table of tableNames)
      for (const [name, field] of Object.entries(tables[table]))
        for (const path of [name, ...Object.keys(field.fields ?? {}).map((below) => `${name}[].${below}`)]) {
          expect(text, path).toContain(path);
          expect(text, path).toContain(helpOn(table, path, "id"));
          expect(helpOn(table, path, "en")).toMatch(/^\S.*\.$/);
          used.add(path in dataHelpId[table] ? `${table} ${path}` : `every ${path}`);
        }
    const explained = Object.entries(dataHelpId).flatMap(([part, help]) =>
      Object.keys(help).map((path) => `${part} ${path}`),
    );
    expect(explained.filter((path) => !used.has(path))).toEqual([]);
    expect(() => helpOn("people", "umur", "id")).toThrow("umur");
  });

  test("says under which licence, and how to cite", () => {
    const text = document.querySelector("main")?.textContent ?? "";
    expect(text).toContain("CC BY 4.0");
    expect(text).toContain(
      "Warta Lembayung. Arsip Lembayung: data terbuka, keadaan 30 Juni 2024 (bentuk 1.0.0). https://lembayung.example/arsip/data/",
    );
    expect(new Data(siteOf("").pages).text("data/index.html")).toContain("belum menyebut lisensi");
  });
});
