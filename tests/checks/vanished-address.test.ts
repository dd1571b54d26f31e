import { describe, expect, test } from "vitest";
import { problemWords } from "../../src/i18n/problem-text.ts";
import { archiveOf, named, readingOf, spots, story } from "../archive-of.ts";

type Files = Readonly<Record<string, string>>;

const vanished = (ledger: string, files: Files = {}) =>
  archiveOf({ "addresses.txt": ledger, ...files }).problems.filter(({ rule }) => rule === "vanished-address");

const words = (ledger: string, files: Files = {}) =>
  vanished(ledger, files).map((problem) => problemWords(problem, "id"));

test("addresses that are pages, or lead to one, are kept", () => {
  const files = { "people/a.md": named("A", 'formerly: ["/orang/lama/", "/a.pdf", "/Orang/A/"]') };
  expect(
    vanished(
      "/\n/orang/\n/orang/a/\n/orang/a\n/orang/l%61ma/\n/orang/lama/index.html\n/a.pdf\n/Orang/A/\n",
      files,
    ),
  ).toEqual([]);
});

describe("an address that the site would have no more", () => {
  test("is told of at its line, with the file that replaces it and what to write there", () => {
    const files = { "people/b.md": named("B", 'id: "people/a"') };
    expect(spots(vanished("# x\n\n/orang/a/\n", files))).toEqual(["addresses.txt:3:1 vanished-address"]);
    expect(words("/orang/a/", files)).toEqual([
      'Alamat /orang/a/ pernah terbit, tetapi sekarang tidak ada halamannya. Bila penggantinya people/b.md, tulis di sana: formerly: ["/orang/a/"]. Hapus baris ini hanya bila halamannya memang harus hilang.',
    ]);
  });

  test.each([
    ["/2023/11/a/", { "articles/2024/a.md": story(), "people/a.md": named("A") }, "articles/2024/a.md"],
    ["/orang/a/", { "articles/2024/a.md": story(), "people/a-2.md": named("A") }, "articles/2024/a.md"],
    ["/orang/tirta-angkasa/", { "people/tirta-angkas.md": named("A") }, "people/tirta-angkas.md"],
    ["/tentang.html", { "people/tentang.md": named("A") }, "people/tentang.md"],
    ["/orang/a/", { "people/zzz.md": named("A"), "people/a2.md": named("A", "listed: false") }, ""],
  ])("%s is likely to be found in the file of the same or nearest name", (address, files, file) => {
    expect(vanished(address, files as Files).map(({ values }) => values.file)).toEqual([file]);
  });

  test("is to be added where that file has old addresses already", () => {
    const [line] = words("/orang/a/", { "people/b.md": named("B", 'id: "people/a"\nformerly: ["/x/"]') });
    expect(line).toContain('Bila penggantinya people/b.md, tambahkan "/orang/a/" ke dalam formerly di sana.');
  });

  test("whose file was deleted wants the file back", () => {
    const [line] = words("/orang/a/");
    expect(line).toContain(
      'Kembalikan berkasnya, atau tulis di berkas penggantinya: formerly: ["/orang/a/"].',
    );
  });

  test("is given as it may be written", () => {
    expect(words("/berita%20lama/é/")[0]).toContain('formerly: ["/berita%20lama/%C3%A9/"]');
  });

  test("because its file is a draft again names the ways out", () => {
    const [line] = words("/2023/a/", { "articles/2023/a.md": story("draft: true") });
    expect(line).toContain("articles/2023/a.md sekarang draf");
    expect(line).toContain("listed: false");
  });

  test("once led on from a line of formerly that was deleted", () => {
    expect(spots(vanished("/about.html\n/2015/03/04/judul-lama/"))).toHaveLength(2);
  });

  test("is told of however many there are, and looked for by likeness in two hundred", () => {
    const ledger = Array.from({ length: 1000 }, (_, at) => `/orang/damar-kelana-${at + 1000}/`).join("\n");
    const told = vanished(ledger, { "people/damar-kelana-999x.md": named("A") });
    expect(told).toHaveLength(1000);
    expect(told.filter(({ values }) => values.file !== "")).toHaveLength(200);
  });
});

describe("nothing is told of", () => {
  test("what an editor decided to unlist", () => {
    const files = { "people/a.md": named("A", 'listed: false\nformerly: ["/orang/lama/"]') };
    expect(vanished("/orang/a/\n/orang/lama/\n/orang/a/berita/2/\n/penulis/a/", files)).toEqual([]);
  });

  test("lists that have become shorter", () => {
    expect(vanished("/arsip/2023/11/\n/orang/a/berita/3/\n/penulis/b/\n/orang/huruf/q/")).toEqual([]);
  });

  test("files with a mistake, which is told of already", () => {
    const ledger = "/orang/a/\n/lama/\n";
    expect(vanished(ledger, { "people/a.md": named("A", 'salah: x\nformerly: ["/lama/"]') })).toEqual([]);
    const { problems } = readingOf({ "addresses.txt": ledger, "people/a.md": "---\nname: [\n---\n" });
    expect(problems.map(({ rule }) => rule)).toEqual(["yaml-syntax"]);
  });

  test("drafts in a preview", () => {
    expect(vanished("/orang/a/", { "people/a.md": named("A") })).toEqual([]);
  });
});
