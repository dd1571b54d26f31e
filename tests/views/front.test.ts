/** What the front page shows of the whole archive, and the page that leads to everything in it. */
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { archiveOf, md, named, story } from "../archive-of.ts";

const site = (more = "") =>
  `title: "Arsip Uji"\nurl: "https://uji.example/"\nas_of: "2023-11-17"\nchecks: {year-differs: "off"}\n${more}`;

function pageAt(path: string, files: Readonly<Record<string, string>>) {
  const { pages } = archiveOf({ "site.yaml": site(), ...files });
  const { document } = parseHTML(pages.find((page) => page.path === path)?.render() ?? "");
  const sectionOf = (heading: string) =>
    [...document.querySelectorAll("h2")].find(({ textContent }) => textContent === heading)?.parentElement ??
    null;
  return { document, sectionOf };
}

const home = (files: Readonly<Record<string, string>>) => pageAt("index.html", files);

const words = (element: Element | null): string => (element?.textContent ?? "").replace(/\s+/g, " ").trim();

const linesOf = (element: Element | null, selector: string): string[] =>
  [...(element?.querySelectorAll(selector) ?? [])].map(words);

/** From and to of a row's shapes, in per cent. */
const shapesOf = (row: Element | undefined, selector: string) =>
  [...(row?.querySelectorAll(selector) ?? [])].map((shape) =>
    ["x", "width", "x1", "x2"].flatMap((name) => shape.getAttribute(name) ?? []).map(Number.parseFloat),
  );

describe("what is still open", () => {
  const { sectionOf } = home({
    "follow_ups/lampu.md": named(
      "Lampu jalan",
      'kind: promise\npromise: {made_on: "2019", due: "2020-12-31"}',
    ),
    "follow_ups/lahan.md": named("Siapa pemilik lahan?", "kind: question"),
    "follow_ups/gelap.md": named("Sebab retak?", "kind: question"),
    "follow_ups/jalan.md": named("Jalan", 'kind: promise\npromise: {made_on: "2022-01-01", due: "2030"}'),
    "follow_ups/ada.md": named("Air bersih", 'kind: promise\npromise: {made_on: "2018"}'),
    "articles/2021/a.md": story("follow_ups: [{id: lahan}]", "", "2021-03-04"),
    "articles/2022/b.md": story("follow_ups: [{id: lampu, status: stalled}]", "", "2022-05-06"),
    "articles/2022/c.md": story("follow_ups: [{id: ada, status: done}]", "", "2022-05-07"),
  });
  const open = sectionOf("Belum tuntas");
  const rows = [...(open?.querySelectorAll("li") ?? [])];

  test("is listed the oldest first, with state, kind, beginning, last report and a due date that has passed", () => {
    expect(linesOf(open, "li")).toEqual([
      "Lampu jalanTerhenti JanjiDijanjikan 2019. Catatan terakhir 6 Mei 2022.Tenggat 31 Desember 2020 sudah lewat.",
      "Siapa pemilik lahan?Belum terjawab PertanyaanPertama tercatat 4 Maret 2021.",
      "JalanBelum diperiksa JanjiDijanjikan 1 Januari 2022.",
      "Sebab retak?Belum terjawab PertanyaanWaktu mulainya tidak tercatat.",
    ]);
  });

  test("has bars from the beginning to the archive's day, dashed while that is not sure, and none where it is not known", () => {
    const [lamp, land, road, dark] = rows;
    const [[sure, length] = []] = shapesOf(lamp, "rect");
    expect(sure).toBeCloseTo((364 / 1781) * 100, 1);
    expect((sure ?? 0) + (length ?? 0)).toBeCloseTo(100, 1);
    expect(shapesOf(lamp, ".age-unsure")).toEqual([[0, sure]]);
    expect(shapesOf(lamp, ".age-due")[0]?.[0]).toBeCloseTo((730 / 1781) * 100, 1);
    expect(shapesOf(land, ".age-unsure, .age-due")).toEqual([]);
    expect(shapesOf(road, ".age-due")).toEqual([]);
    expect(dark?.querySelector("svg")).toBeNull();
    const pictures = [...(open?.querySelectorAll("svg") ?? [])];
    expect(pictures.every((svg) => svg.getAttribute("aria-hidden") === "true")).toBe(true);
  });

  test("has the years above the bars, few enough for a phone", () => {
    expect(linesOf(open, "svg text")).toEqual(["2019", "2020", "2021", "2022", "2023"]);
    const old = home({ "follow_ups/x.md": named("Tua", 'kind: promise\npromise: {made_on: "1998"}') });
    expect(linesOf(old.sectionOf("Belum tuntas"), "svg text")).toEqual(["1998", "2008", "2018"]);
  });

  test("names five at most, and leads to all", () => {
    const many = Array.from({ length: 9 }, (_, at) => [
      `follow_ups/f${at}.md`,
      named(`F ${at}`, "kind: case"),
    ]);
    const section = home(Object.fromEntries(many)).sectionOf("Belum tuntas");
    expect(linesOf(section, "li")).toHaveLength(5);
    expect(section?.querySelector('a[href="/tindak-lanjut/"]')).not.toBeNull();
  });
});

test("a beginning of which only one end is known is dashed as far as it may reach", () => {
  const { sectionOf } = home({
    "follow_ups/x.md": named("X", 'kind: case\nlog: [{date: "[2023-01-01..]", status: running}]'),
  });
  const [row] = [...(sectionOf("Belum tuntas")?.querySelectorAll("li") ?? [])];
  expect(shapesOf(row, ".age-unsure")).toEqual([[0, 100]]);
  expect(shapesOf(row, "rect")).toEqual([[100, 0]]);
});

test("who is in the news is told with the months that were counted", () => {
  const { sectionOf } = home({
    "people/damar.md": named("Damar"),
    "institutions/dinas.md": named("Dinas"),
    "articles/2023/a.md": story("people: [damar]\ninstitutions: [dinas]", "", "2023-01-02"),
    "articles/2023/b.md": story("people: [damar]", "", "2023-11"),
  });
  const section = sectionOf("Paling sering diberitakan");
  expect(words(section?.querySelector("p") ?? null)).toBe("Jumlah berita tentangnya, Januari–November 2023.");
  expect(linesOf(section, "li")).toEqual(["Damar 2 berita", "Dinas 1 berita"]);
  expect(section?.querySelector("a.to-people")?.getAttribute("href")).toBe("/orang/damar/");
});

test("eight people in the news are named, and the rest is counted", () => {
  const names = Array.from({ length: 20 }, (_, at) => `p${at}`);
  const { sectionOf } = home({
    ...Object.fromEntries(names.map((name) => [`people/${name}.md`, named(name)])),
    "articles/2023/a.md": story(`people: [${names.join(", ")}]`),
  });
  const section = sectionOf("Paling sering diberitakan");
  expect(linesOf(section, "li")).toHaveLength(8);
  expect(linesOf(section, ".newsmakers-kinds p")).toEqual(["dan 12 lainnya"]);
});

test("the archive's day in other years shows six stories at most and counts the rest; its month says that it is one", () => {
  const years = Array.from({ length: 8 }, (_, at) => [
    `articles/x/s${at}.md`,
    story("", "", `${2010 + at}-11-17`),
  ]);
  const day = home(Object.fromEntries(years)).sectionOf("Pada 17 November di tahun lain");
  expect(linesOf(day, "time")[0]).toBe("17 November 2017");
  expect(linesOf(day, "li")).toHaveLength(6);
  expect(linesOf(day, ".note")).toEqual(["dan 2 lainnya"]);
  const month = home({ "articles/x/a.md": story("", "", "2020-11") }).sectionOf(
    "Pada bulan November di tahun lain",
  );
  expect(linesOf(month, "li")).toEqual(["Judul November 2020"]);
});

test("an archive without any of this shows none of it", () => {
  const { document } = home({ "articles/x/a.md": story("", "", "2020") });
  expect(linesOf(document.documentElement, "h2")).toEqual(["Berita terbaru", "Arsip menurut waktu"]);
});

test("the search box leads to a page that says what it cannot do without a script, and leads to everything else", () => {
  const files = {
    "site.yaml": site("sections: [{id: desa, name: Desa}]\n"),
    "people/damar.md": named("Damar"),
    "pages/tentang.md": md("title: Tentang"),
    "articles/x/a.md": story("section: desa", "", "2020"),
    "articles/x/b.md": story("", "", "2018?"),
  };
  const form = home(files).document.querySelector("search form");
  expect(form?.getAttribute("action")).toBe("/cari/");
  expect(form?.querySelector(`label[for="${form?.querySelector("input[name=q]")?.id}"]`)).not.toBeNull();
  const { document } = pageAt("cari/index.html", files);
  expect(document.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
  expect(words(document.querySelector("noscript"))).toContain("JavaScript tidak aktif");
  expect(linesOf(document.documentElement, "main li")).toEqual([
    "Tindak lanjut 0",
    "Orang 1",
    "Lembaga 0",
    "Peristiwa 0",
    "Tempat 0",
    "Topik 0",
    "2020 1 berita",
    "Tahun tidak pasti 1 berita",
    "Desa 1 berita",
  ]);
});
