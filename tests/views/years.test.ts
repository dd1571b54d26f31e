/** The picture of someone's years: its geometry, what it claims of roles, and where its columns lead. */
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { parseWhen } from "../../src/date.ts";
import { columnBox } from "../../src/views/pictures/coverage-columns.tsx";
import { roleBar } from "../../src/views/pictures/role-bar.tsx";
import { roleSpan } from "../../src/views/pictures/role-span.ts";
import { yearAxis } from "../../src/views/pictures/year-axis.ts";
import { archiveOf, named, story } from "../archive-of.ts";

const span = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1, max: 2500 }), fc.integer({ min: 9000, max: 9999 })),
    fc.oneof(fc.nat(700), fc.nat(9998)),
  )
  .map(([from, length]) => [from, Math.min(from + length, 9999)] as const);

describe("the line of time", () => {
  test("has a place for every year, in order and inside the drawing", () => {
    fc.assert(
      fc.property(span, ([from, to]) => {
        const { bands, end } = yearAxis(from, to);
        expect(bands.length).toBeLessThanOrEqual(40);
        expect(bands[0]?.first).toBeLessThanOrEqual(from);
        expect(bands.at(-1)?.last).toBeGreaterThanOrEqual(to);
        expect(bands[0]?.start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(100);
        for (const [at, { first, start, width }] of bands.entries()) {
          const next = bands[at + 1] ?? { first, start: end };
          expect(start + width).toBeCloseTo(next.start);
          if (at + 1 < bands.length) expect(next.first).toBe((bands[at]?.last ?? 0) + 1);
        }
      }),
    );
  });

  test("names at least one year, and no two names touch on a phone", () => {
    /** Four digits of 0.875rem on 18rem, in per cent. */
    const digits = (100 * 4 * 0.65 * 0.875) / 18;
    fc.assert(
      fc.property(span, ([from, to]) => {
        const { labels } = yearAxis(from, to);
        expect(labels.length).toBeGreaterThan(0);
        for (const [at, { at: place }] of labels.entries()) {
          expect(place + digits).toBeLessThanOrEqual(labels[at + 1]?.at ?? 100);
        }
      }),
    );
  });

  test("puts a day after the days before it", () => {
    const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2029-12-31"), noInvalidDate: true });
    const axis = yearAxis(1990, 2029);
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [first = "", second = ""] = [one, other].map((date) => date.toISOString().slice(0, 10)).sort();
        expect(axis.at(first)).toBeLessThan(axis.at(second, true));
        if (first < second) expect(axis.at(first, true)).toBeLessThanOrEqual(axis.at(second) + 1e-9);
      }),
    );
    expect(axis.at("1990-12-31", true)).toBeCloseTo(axis.at("1991-01-01"));
    const [first, last] = [yearAxis(1, 5), yearAxis(9998, 9999)];
    expect(first.at("0005-12-31", true)).toBeCloseTo(first.end);
    expect(last.at("9999-12-31", true)).toBeCloseTo(last.end);
  });

  test.each([
    [2023, 2023, 1],
    [1985, 2024, 1],
    [1965, 2024, 5],
    [1825, 2024, 5],
    [1800, 2024, 10],
  ])("from %i to %i has columns of %i years", (from, to, group) => {
    expect(yearAxis(from, to).group).toBe(group);
  });
});

test("a column stays in its place, and each story makes it higher", () => {
  const count = fc.integer({ min: 0, max: 3000 });
  fc.assert(
    fc.property(count, count, span, (about, mentioning, [from, to]) => {
      for (const band of yearAxis(from, to).bands) {
        const most = Math.max(1, about + mentioning);
        const box = columnBox({ ...band, about, mentioning }, most);
        expect(box.x).toBeGreaterThanOrEqual(band.start - 0.01);
        expect(box.x + box.width).toBeLessThanOrEqual(band.start + band.width + 0.01);
        expect(box.aboutHeight > 0).toBe(about > 0);
        expect(box.mentioningHeight > 0).toBe(mentioning > 0);
        expect(box.aboutHeight + box.mentioningHeight).toBeLessThan(5.5);
      }
    }),
  );
});

describe("a role", () => {
  const when = (edtf: string | null) => (edtf === null ? null : parseWhen(edtf));
  const spanOf = (from: string | null, to: string | null, seen: string | null = null) =>
    roleSpan({ from: when(from), to: when(to), seen: when(seen) }, "2024-06-30");

  test("is sure between the last day on which it can have begun and the first on which it can have ended", () => {
    expect(spanOf("2019", "2023-05")).toEqual({
      kind: "term",
      from: "2019-01-01",
      to: "2023-05-31",
      sure: { from: "2019-12-31", to: "2023-05-01" },
      open: { start: false, end: false },
    });
  });

  test("without an end goes to the archive's day and stays open; one of the future proves nothing yet", () => {
    expect(spanOf("2021-02-26", null)).toMatchObject({
      to: "2024-06-30",
      sure: { from: "2021-02-26", to: "2024-06-30" },
      open: { start: false, end: true },
    });
    expect(spanOf("2025-01-01", null)).toMatchObject({ from: "2025-01-01", to: "2025-01-01", sure: null });
  });

  test.each([
    ["2016-02~", "2021-02-25"],
    ["2016-02", "2021?"],
    ["2023", "2023"],
    [null, "2021-02-25"],
  ])("from %s to %s is sure on no day", (from, to) => {
    expect(spanOf(from, to)).toMatchObject({ kind: "term", sure: null, open: { start: from === null } });
  });

  test("that one source showed is no term, and one of no known time is not drawn", () => {
    expect(spanOf(null, null, "2022")).toEqual({ kind: "seen", from: "2022-01-01", to: "2022-12-31" });
    expect(spanOf(null, null, "[2023-11-17..]")).toMatchObject({ from: "2023-11-17", to: "2023-11-17" });
    expect(spanOf(null, null)).toBeNull();
  });

  test("is drawn inside the picture, its sure part inside what is possible", () => {
    const day = fc
      .date({ min: new Date("1950-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const bound = fc.option(
      fc.oneof(
        day,
        day.map((iso) => iso.slice(0, 7)),
        day.map((iso) => `${iso.slice(0, 4)}~`),
      ),
    );
    fc.assert(
      fc.property(bound, bound, bound, (from, to, seen) => {
        const known = spanOf(from, to, seen);
        if (!known) return;
        const [first, last] = [known.from, known.to].map((iso) => Number(iso.slice(0, 4)));
        const bar = roleBar(known, yearAxis(first ?? 0, last ?? 0));
        for (const part of [bar.whole, bar.sure, bar.before, bar.after]) {
          expect(part?.x ?? 0).toBeGreaterThanOrEqual(0);
          expect(part?.width ?? 1).toBeGreaterThan(0);
          expect((part?.x ?? 0) + (part?.width ?? 0)).toBeLessThanOrEqual(100);
        }
        if (bar.sure && bar.whole) {
          expect(bar.sure.x).toBeGreaterThanOrEqual(bar.whole.x - 0.01);
          expect(bar.sure.x + bar.sure.width).toBeLessThanOrEqual(bar.whole.x + bar.whole.width + 0.02);
        }
      }),
      { examples: [["1969-12", "1970-01-01", null]] },
    );
  });
});

/** The page of Damar, with a story for each `[date, front matter, text]`. */
function yearsOf(stories: readonly (readonly [string, "about" | "mentioning"])[], roles = "") {
  const { pages } = archiveOf({
    "people/damar.md": named("Damar", roles),
    "institutions/dinas.md": named("Dinas PU"),
    ...Object.fromEntries(
      stories.map(([date, kind], at) => [
        `articles/berita-${at}.md`,
        kind === "about" ? story("people: [damar]", "", date) : story("", "Kata [[damar]].", date),
      ]),
    ),
  });
  const { document } = parseHTML(pages.find(({ path }) => path === "orang/damar/index.html")?.render() ?? "");
  const columns = [...document.querySelectorAll(".years svg a")];
  const html = (href: string) => pages.find(({ path }) => `/${path}` === `${href}index.html`)?.render() ?? "";
  return {
    document,
    figure: document.querySelector(".years"),
    names: columns.map((link) => link.getAttribute("aria-label")),
    hrefs: columns.map((link) => link.getAttribute("href") ?? ""),
    html,
  };
}

const roles = (...lines: readonly string[]): string =>
  `roles:\n${lines.map((line) => `  - ${line}`).join("\n")}`;

describe("the years of a person", () => {
  test.each([
    ["nothing", [], ""],
    ["one story", [["2023-01-01", "about"]], ""],
    ["one role", [], roles('{title: "Camat", from: "2019", to: "2021"}')],
    ["one story and a role of that year", [["2023-01-01", "about"]], roles('{title: "Camat", seen: "2023"}')],
  ] as const)("of whom there is %s are no picture", (_, stories, matter) => {
    expect(yearsOf(stories, matter).figure).toBeNull();
  });

  test("say for each year how many stories are about them and how many only mention them, the oldest first", () => {
    const { names, hrefs, document } = yearsOf([
      ["2021-01-01", "about"],
      ["2023-01-01", "about"],
      ["2023-01-02", "about"],
      ["2023-01-03", "mentioning"],
      ["2024-01-03", "mentioning"],
      ["2024~", "about"],
    ]);
    expect(names).toEqual([
      "2021: 1 berita tentangnya",
      "2023: 2 berita tentangnya, 1 hanya menyebutnya",
      "2024: 1 hanya menyebutnya",
    ]);
    expect(hrefs).toEqual(["#s_about", "#s_about", "#s_mentions"]);
    expect(hrefs.filter((href) => !document.querySelector(href))).toEqual([]);
    expect(document.querySelector(".years figcaption")?.textContent).toContain(
      "1 berita yang tahunnya tidak pasti",
    );
  });

  test("lead to the page on which the stories of that year stand, also of 2,000", () => {
    const stories = Array.from({ length: 2000 }, (_, at) => {
      const date = `${2024 - (at % 20)}-01-${String(1 + (at % 28)).padStart(2, "0")}`;
      return [date, "about"] as const;
    });
    const { names, hrefs, html } = yearsOf(stories);
    expect(names).toHaveLength(20);
    expect(hrefs.at(-1)).toBe("#s_about");
    for (const [at, href] of hrefs.slice(0, -1).entries())
      expect(html(href)).toContain(`Januari ${2005 + at}`);
  });

  test("of two centuries stand in columns of several years", () => {
    const { names } = yearsOf([
      ["1825-01-01", "about"],
      ["2023-01-01", "about"],
      ["2024-01-01", "mentioning"],
    ]);
    expect(names).toEqual([
      "1825–1829: 1 berita tentangnya",
      "2020–2024: 1 berita tentangnya, 1 hanya menyebutnya",
    ]);
  });

  test("show roles by their beginning, each with its term in words, eight at most", () => {
    const many = Array.from({ length: 10 }, (_, at) => `{title: "Camat ${at}", from: "${2019 - at}-01-01"}`);
    const { document } = yearsOf(
      [["2023-01-01", "about"]],
      roles(
        ...many,
        '{title: "Lurah", institution: dinas, from: "2020-01-01", to: "2021-06-30"}',
        '{title: "Guru"}',
      ),
    );
    const lanes = [...document.querySelectorAll(".years div li")];
    expect(lanes.map(({ textContent }) => textContent?.trim())).toEqual([
      ...Array.from({ length: 7 }, (_, at) => `Camat ${6 - at}`),
      "Lurah, Dinas PU",
    ]);
    expect(lanes.at(-1)?.querySelector("a")?.getAttribute("href")).toBe("/lembaga/dinas/");
    expect(lanes.at(-1)?.querySelector("svg")?.getAttribute("aria-label")).toBe(
      "mulai 1 Januari 2020, selesai 30 Juni 2021",
    );
    const rest = document.querySelector(".years figcaption a");
    expect([rest?.textContent, rest?.getAttribute("href")]).toEqual([
      "4 jabatan lain ada di daftar jabatan",
      "#s_roles",
    ]);
    expect(document.querySelector("#s_roles")).not.toBeNull();
  });
});
