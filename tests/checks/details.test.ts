/** What the archives of `fixtures.test.ts` cannot show: columns, mends, and what becomes of very many. */
import { describe, expect, test } from "vitest";
import { pathOnSite } from "../../src/checks/broken-link.ts";
import { unreadIn } from "../../src/content/unread.ts";
import { spokenName } from "../../src/i18n/name-spelling.ts";
import { problemWords } from "../../src/i18n/problem-text.ts";
import { writtenDays } from "../../src/i18n/written-days.ts";
import { archiveOf, editorialOff, md, named, readingOf, spots, story } from "../archive-of.ts";

const of = (rule: string, files: Record<string, string>) =>
  archiveOf(files).problems.filter((problem) => problem.rule === rule);

describe("a link to a page that is not there", () => {
  const near = (link: string) =>
    of("broken-link", {
      "people/tirta-angkasa.md": named("Tirta Angkasa"),
      "articles/2023/a.md": story("", `Lihat [profil](${link}).`),
    }).map(({ line, column, values }) => ({ line, column, nearest: values.nearest }));

  test.each([
    ["/orang/tirta-angkasa", "/orang/tirta-angkasa/"],
    ["/orang/tirta-angkas/", "/orang/tirta-angkasa/"],
    ["/people/tirta-angkasa/", "/orang/tirta-angkasa/"],
    ["/entah/ke/mana/saja/", ""],
  ])("%s may have been meant as %j", (link, nearest) => {
    expect(near(link)).toEqual([{ line: 5, column: 16, nearest }]);
  });

  test("to an old address is none, in whichever way the two are written", () => {
    const files = {
      "people/damar.md": named(
        "Damar",
        'formerly: ["/lama", "/caf%C3%A9/", "/cafe\u0301-baru/", "/x/index.html", "/berkas.xyzzyx"]',
      ),
      "people/warga.md": named("Warga", 'listed: false\nformerly: ["/samar/"]'),
    };
    const links = "/lama /lama/ /café/ /caf%C3%A9 /cafe%CC%81/ /café-baru/ /x/ /berkas.xyzzyx /samar/";
    const body = links.replace(/\S+/g, "[a]($&)");
    const told = of("broken-link", { ...files, "articles/2023/a.md": story("", body) });
    expect(told.map(({ values }) => values.link)).toEqual(["/samar/"]);
  });

  test("in the menu is told of at its place in site.yaml", () => {
    const site = `title: A\nurl: "https://a.example/"\n${editorialOff}menu:\n  - {label: "B", url: "/b/"}\n`;
    expect(spots(of("broken-link", { "site.yaml": site }))).toEqual(["site.yaml:5:23 broken-link"]);
  });

  const below = { url: "https://a.example/arsip/", base: "/arsip/" };

  test.each([
    ["/orang/x/", "/orang/x/"],
    ["/orang/x/?a=1#b", "/orang/x/"],
    ["../y/", "/2023/y/"],
    ["https://a.example/arsip/orang/x/", "/orang/x/"],
    ["https://a.example/lain/", null],
    ["https://b.example/arsip/", null],
    ["//a.example/x/", null],
    ["#atas", null],
    ["mailto:a@b.example", null],
    ["/media/peta.pdf", null],
    ["/orang/%C3%A9/", "/orang/é/"],
    ["/orang/%/", "/orang/%/"],
  ])("%s is read as %s of this site", (href, path) => {
    expect(pathOnSite(href, "/2023/x/", below)).toBe(path);
  });
});

describe("a weekday beside its date", () => {
  test("is told of where the weekday stands, with the right one in its own language", () => {
    const problems = of("weekday-differs", {
      "articles/2023/a.md": story(
        "",
        "Ditutup Kamis malam (17/11/23).\n\nClosed on Monday, 17 November 2023.",
      ),
    });
    expect(problems.map(({ line, column, values }) => [line, column, values])).toEqual([
      [5, 9, { written: "Kamis malam (17/11/23)", date: "2023-11-17", right: "Jumat" }],
      [7, 11, { written: "Monday, 17 November 2023", date: "2023-11-17", right: "Friday" }],
    ]);
  });

  test("is right in the first century too, as the calendar of today counts it", () => {
    const body = "Senin, 17 November 0050. Kamis, 17 November 0050. Senin, 29 Februari 0050.";
    const told = of("weekday-differs", { "articles/0050/a.md": story("", body, "0050") });
    expect(told.map(({ values }) => values)).toEqual([
      { written: "Senin, 17 November 0050", date: "0050-11-17", right: "Kamis" },
    ]);
  });

  test.each([
    ["Jumat (17/11/23)", "23", [[17, 11]]],
    ["Jum'at 17-11-2023", "2023", [[17, 11]]],
    ["Jumat\n(17/11)", "", [[17, 11]]],
    ["Sabtu, 1 Agustus 1998", "1998", [[1, 8]]],
    ["Sabtu, 1 Nopember 1998", "1998", [[1, 11]]],
    ["Saturday, Aug. 1, 1998", "1998", [[1, 8]]],
    [
      "Saturday 8/1/98",
      "98",
      [
        [8, 1],
        [1, 8],
      ],
    ],
    ["Jumat Kliwon, 17 Nov 2023", "2023", [[17, 11]]],
  ])("%j has the year %j and can be %j", (text, year, dates) => {
    expect(
      [...writtenDays(text)].map((day) => [day.year, day.dates.map((date) => [date.day, date.month])]),
    ).toEqual([[year, dates]]);
  });

  test.each([
    "Jumat 08.10",
    "Jumat (13-14/11/2023)",
    "Jumat 17/11/2023/4",
    "jumat (17/11/23)",
    "Jumatan (17/11/23)",
    "Jumat, 17 orang",
  ])("%j names no date", (text) => {
    expect([...writtenDays(text)]).toEqual([]);
  });
});

test.each([
  ["H. Soerjo Djojo, S.H.", "Suryo Joyo"],
  ["Tjokro", "Cokro"],
  ["Achmad Sjarief", "Akhmad Syarif"],
  ["Muhammad", "Muhamad"],
  ["Dr. Žofie Ōkubo", "Zofie Okubo"],
  ["Ma'ruf", "Maruf"],
  ["Setyawan", "Setiawan"],
])("%s and %s sound alike", (a, b) => {
  expect(spokenName(a)).toEqual(spokenName(b));
});

test("HTML is told of with what to write instead, an embed with its address", () => {
  const site = 'title: A\nurl: "https://a.example/"\nchecks: {empty-body: "off", missing-summary: "off"}\n';
  const body = '<iframe src="https://video.example/1"></iframe>\n\n<iframe></iframe> <b>x</b>';
  const told = of("raw-html", { "site.yaml": site, "articles/2023/a.md": story("", body) });
  expect(spots(told)).toEqual(
    [5, 7, 7].map((line, index) => `articles/2023/a.md:${line}:${[1, 1, 19][index]} raw-html`),
  );
  expect(told.map((problem) => problemWords(problem, "id").replace(/^.*tulisan\. /, ""))).toEqual([
    "Hapus, lalu tulis alamatnya saja dalam satu baris: https://video.example/1",
    "Hapus, lalu tulis alamatnya saja dalam satu baris.",
    "Tulis **tebal**.",
  ]);
});

test("words that name another kind are told of at their own brackets", () => {
  const told = of("name-of-another-kind", {
    "places/rawa.md": named("Desa Rawa"),
    "institutions/kantor.md": named("Kantor Rawa"),
    "articles/2023/a.md": story("", "Ke [[rawa]], lalu [[rawa|Kantor Rawa]], lalu [[kantor|Kantor Rawa]]."),
  });
  expect(spots(told)).toEqual(["articles/2023/a.md:5:19 name-of-another-kind"]);
  expect(told.map((problem) => problemWords(problem, "id"))).toEqual([
    expect.stringContaining("[[institutions/kantor|Kantor Rawa]]"),
  ]);
});

test("a page pasted whole is told of a hundred times, not ten thousand", () => {
  const files = {
    "articles/2023/a.md": story("", "[a](/b/) [[c\n\n".repeat(5000)),
    "pages/lain.md": md("title: Lain", "[a](/b/)"),
  };
  expect(of("broken-link", files)).toHaveLength(101);
  expect(of("unclosed-mention", files)).toHaveLength(100);
});

test("namesakes are told of once each, against the first", () => {
  const names = ["a", "b", "c"].map((slug) => [`people/${slug}.md`, named("Tirta Angkasa")] as const);
  const told = of("same-person-twice", Object.fromEntries(names));
  expect(told.map(({ file, values }) => [file, values.other])).toEqual([
    ["people/b.md", "people/a.md"],
    ["people/c.md", "people/a.md"],
  ]);
});

test("without readable settings, what they decide is not told of", () => {
  const { problems } = readingOf({ "people/tirta.md": named("Tirta"), "site.yaml": "titel: A\n" });
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(["site.yaml"]));
});

describe("Markdown that is not read as it was meant", () => {
  const told = (body: string) =>
    of("unread-markdown", { "articles/2023/a.md": story("", body) }).map(({ line, column, values }) => ({
      at: `${line}:${column}`,
      ...values,
    }));

  test.each([
    ["Lihat ![Foto](media/foto pasar.jpg).", "5:15", "space", "<media/foto pasar.jpg>"],
    ['[surat](media/surat resmi.pdf "Surat")', "5:9", "space", '<media/surat resmi.pdf> "Surat"'],
    ["[y](#Tiang Kedua)", "5:5", "space", "#tiang-kedua"],
    ["[y](C:\\Users\\redaksi\\surat.pdf)", "5:5", "computer", "media/surat.pdf"],
    ["## Tiang kedua\n\n[y](#tiang-ketua)", "7:5", "fragment", "#tiang-kedua"],
    ["Kata.\n\n#Tanpa spasi", "7:1", "heading", "# Tanpa spasi"],
    ["| a | b | c |\n| 1 | 2 | 3 |", "5:1", "table", "| --- | --- | --- |"],
    ["Kata.[^9]", "5:6", "no-note", "[^9]: …"],
    ["Kata.\n\n[^8]: Catatan.", "7:1", "no-call", "[^8]"],
  ])("%j is told of at %s with its mend", (body, at, fault, better) => {
    expect(told(body)).toMatchObject([{ at, fault, better }]);
  });

  test.each([
    ["calls without notes", "[^a]".repeat(100_000), 1],
    ["calls that differ", Array.from({ length: 60_000 }, (_, index) => `[^${index}]`).join(""), 60_000],
    ["links on one line", "[](a b.c)".repeat(50_000), 50_000],
    ["links left open", "](a (".repeat(100_000), 0],
  ])("is found among very many %s", (_, text, count) => {
    expect([...unreadIn(text)]).toHaveLength(count);
  });
});

test("the nearest title of an institution is offered for an office that nobody holds", () => {
  const near = (title: string) =>
    of("office-unheld", {
      "institutions/pemkab.md": named("Pemkab Lembayung"),
      "people/melati.md": named(
        "Melati",
        'roles: [{title: "Bupati Lembayung", institution: "pemkab", from: "2010"}]',
      ),
      "follow_ups/janji.md": named(
        "Janji",
        `kind: "promise"\npromise:\n  office:\n    title: "${title}"\n    institution: "pemkab"`,
      ),
    }).map(({ line, column, values }) => [line, column, values.nearest]);
  expect(near("Bupati")).toEqual([[6, 12, "Bupati Lembayung"]]);
  expect(near("Bupati Lembayng")).toEqual([[6, 12, "Bupati Lembayung"]]);
  expect(near("Camat")).toEqual([[6, 12, ""]]);
});

test("a name that two listed things share is told of where it stands, with both ways to write it", () => {
  const [problem, ...others] = archiveOf({
    "places/suka-hulu.md": named("Suka"),
    "places/suka-hilir.md": named("Suka"),
    "articles/2023/a.md": story('places: ["suka-hulu", "suka-hilir"]', "\nWarga\nDesa Suka."),
  }).problems;
  expect(others).toEqual([]);
  expect(problem && spots([problem])).toEqual(["articles/2023/a.md:8:6 ambiguous-name"]);
  expect(problem && problemWords(problem, "id")).toContain("[[places/suka-hulu|Suka]]");
});

test.each(["Ma'ruf = A.", "Kali-Mati", "Suka (Hulu) [x]", "a|b {2} \\p $&"])(
  "%s may be such a name",
  (name) => {
    const quoted = name.replaceAll("'", "''");
    const { problems } = archiveOf({
      "places/a.md": md(`name: '${quoted}'`),
      "places/b.md": md(`name: '${quoted}'`),
      "articles/2023/a.md": story('places: ["a", "b"]', `Di \`x\` ${name.replace(/[\\[|]/g, "\\$&")} sepi.`),
    });
    expect(problems.map(({ rule }) => rule)).toContain("ambiguous-name");
  },
);
