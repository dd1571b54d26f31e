/** The calendar of the archive: what its lines and squares stand for, and where they lead. */
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import type { ArchiveYear } from "../../src/graph/archive.ts";
import { contextOf } from "../../src/views/context.ts";
import { jsx } from "../../src/views/jsx/jsx-runtime.ts";
import { ArchiveCalendar } from "../../src/views/pictures/calendar.tsx";
import { calendarRows, sideOf } from "../../src/views/pictures/calendar-rows.ts";
import { toHtml } from "../../src/views/render.ts";
import { archiveOf, story } from "../archive-of.ts";

const emptyYear = (year: number): ArchiveYear => ({
  year: String(year),
  articles: [],
  months: [],
  monthUnknown: [],
  perhaps: [],
});

const someYears = fc.uniqueArray(fc.integer({ min: 1900, max: 2100 }), { minLength: 1 });

test("every year of the span has its line or lies in one gap, the newest first", () => {
  fc.assert(
    fc.property(someYears, (years) => {
      const sorted = years.toSorted();
      const rows = calendarRows(sorted.map(emptyYear));
      const spans = rows.map((row) =>
        row.kind === "gap" ? [row.from, row.to] : [Number(row.year.year), Number(row.year.year)],
      );
      expect(spans.at(-1)?.[0]).toBe(sorted[0]);
      expect(spans[0]?.[1]).toBe(sorted.at(-1));
      for (const [at, [from = 0, to = 0]] of spans.entries()) {
        expect(from).toBeLessThanOrEqual(to);
        if (at > 0) expect(to).toBe((spans[at - 1]?.[0] ?? 0) - 1);
      }
      expect(rows.filter(({ kind }) => kind === "year")).toHaveLength(years.length);
    }),
  );
});

test("the area of a square grows as the count does, and none is too small to be seen or too large for its place", () => {
  expect(sideOf(400, 400) / sideOf(100, 400)).toBeCloseTo(2);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (one, other) => {
      const most = Math.max(one, other);
      const [small, large] = [sideOf(Math.min(one, other), most), sideOf(most, most)];
      expect(small).toBeLessThanOrEqual(large);
      expect(small).toBeGreaterThanOrEqual(0.25);
      expect(large).toBeLessThan(1.5);
    }),
  );
});

/** `dates`: one story of each. */
function calendarOf(dates: readonly string[], path = "arsip") {
  const { pages } = archiveOf(
    Object.fromEntries(dates.map((date, at) => [`articles/berita-${at}.md`, story("", "", date)])),
  );
  const { document } = parseHTML(pages.find((page) => page.path === `${path}/index.html`)?.render() ?? "");
  const links = [...document.querySelectorAll(".calendar svg a")];
  return {
    figure: document.querySelector(".calendar"),
    caption: document.querySelector(".calendar figcaption")?.textContent ?? "",
    lines: [...document.querySelectorAll(".calendar-name, .calendar-gap")].map(
      ({ textContent }) => textContent,
    ),
    heads: document.querySelectorAll(".calendar-head").length,
    names: links.map((link) => link.getAttribute("aria-label")),
    hrefs: [...document.querySelectorAll(".calendar a")].map((link) => link.getAttribute("href") ?? ""),
    paths: new Set(pages.map((page) => `/${page.path.replace(/index\.html$/, "")}`)),
  };
}

/** Spread over 28 days of each month of these years. */
const many = (count: number, years: number) =>
  Array.from({ length: count }, (_, at) => {
    const [year, month, day] = [2024 - (at % years), 1 + (at % 12), 1 + (at % 28)];
    return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  });

describe("the calendar", () => {
  test("of an empty archive is not there", () => {
    expect(calendarOf([]).figure).toBeNull();
  });

  test("of one story is one square that says its month and leads there", () => {
    const { names, lines, hrefs, caption } = calendarOf(["2023-11-17"]);
    expect(names).toEqual(["November 2023: 1 berita"]);
    expect(lines).toEqual(["2023 1 berita"]);
    expect(hrefs).toEqual(["/arsip/2023/", "/arsip/2023/11/"]);
    expect(caption).toBe("");
  });

  test("says in one line which years have no story", () => {
    expect(calendarOf(["2010-01", "2012-01", "2020-05"]).lines).toEqual([
      "2020 1 berita",
      "2013–2019: tidak ada berita",
      "2012 1 berita",
      "2011: tidak ada berita",
      "2010 1 berita",
    ]);
  });

  test("keeps what has no month, and what has no sure year, apart from the months", () => {
    const { names, hrefs, caption } = calendarOf(["2021", "2021", "2021~", "2022-03"]);
    expect(names).toEqual([
      "Maret 2022: 1 berita",
      "2021, Bulan terbit tidak diketahui: 2 berita",
      "Mungkin dari 2021: 1 berita",
    ]);
    expect(hrefs).toContain("/arsip/2021/#s_month-unknown");
    expect(hrefs.at(-1)).toBe("/arsip/tanggal-tidak-pasti/");
    expect(caption).toContain("1 berita yang tahunnya tidak pasti");
  });

  test("shows only its newest lines where so many are asked for, and leads to the rest", () => {
    const { archive } = archiveOf({
      "articles/a.md": story("", "", "2010-01"),
      "articles/b.md": story("", "", "2023-01"),
      "articles/c.md": story("", "", "2024-01"),
    });
    const calendar = ArchiveCalendar({ context: contextOf(archive), newest: 3 });
    const { document } = parseHTML(toHtml(jsx("main", { children: calendar })));
    expect(document.querySelectorAll("li")).toHaveLength(3);
    const rest = document.querySelector("figcaption a");
    expect([rest?.textContent, rest?.getAttribute("href")]).toEqual(["1 tahun sebelumnya", "/arsip/"]);
  });

  test.each([
    [12, 1],
    [2000, 15],
    [600, 60],
  ])("of %i stories in %i years counts each once and leads only to pages that are there", (count, years) => {
    const { names, hrefs, heads, paths } = calendarOf(many(count, years));
    const counts = names.map((name) => Number(/(\d+) berita$/.exec(name ?? "")?.[1]));
    expect(counts.reduce((sum, number) => sum + number, 0)).toBe(count);
    expect(hrefs.filter((href) => !paths.has(href))).toEqual([]);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(heads).toBe(Math.ceil(years / 10));
  });
});
