import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseWhen } from "../../../src/date.ts";
import { isoOf } from "../../../src/days.ts";
import { half, threadLayout } from "../../../src/views/pictures/thread-layout.ts";

const dated = (...dates: string[]) =>
  dates
    .map((date) => {
      const published = parseWhen(date);
      if (!published) throw new Error(`no date: ${date}`);
      return { date, published };
    })
    .sort((a, b) => (a.published.sort < b.published.sort ? -1 : 1));

const date = fc
  .tuple(fc.nat(20_000), fc.constantFrom("day", "month", "year", "about", "after", "before", "between"))
  .map(([day, form]) => {
    const iso = isoOf(day);
    if (form === "month") return iso.slice(0, 7);
    if (form === "year") return iso.slice(0, 4);
    if (form === "about") return `${iso}~`;
    if (form === "after") return `[${iso}..]`;
    if (form === "before") return `[..${iso}]`;
    return form === "between" ? `[${iso}..${isoOf(day + 400)}]` : iso;
  });

const threads = fc.array(date, { maxLength: 60 }).map((dates) => dated(...dates));

describe("the stories of a thread", () => {
  test("stand inside the drawing, in order, none on another", () => {
    fc.assert(
      fc.property(threads, (stories) => {
        const layout = threadLayout(stories);
        if (!layout || !("marks" in layout)) return;
        expect(layout.marks.map(({ story }) => story)).toEqual(stories);
        for (const [at, mark] of layout.marks.entries()) {
          expect(mark.from).toBeGreaterThanOrEqual(half - 0.01);
          expect(mark.to).toBeGreaterThanOrEqual(mark.from);
          expect(mark.to).toBeLessThanOrEqual(100 - half + 0.01);
          expect(mark.row).toBeLessThan(layout.rows);
          expect(mark.from).toBeGreaterThanOrEqual(layout.marks[at - 1]?.from ?? 0);
          const before = layout.marks.slice(0, at).filter(({ row }) => row === mark.row);
          for (const { to } of before) expect(mark.from - half).toBeGreaterThanOrEqual(to + half - 0.01);
        }
      }),
    );
  });

  test("are each counted once in the columns of a crowded one", () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 41, maxLength: 200 }), (dates) => {
        const stories = dated(...dates);
        const layout = threadLayout(stories);
        if (!layout || !("columns" in layout)) throw new Error("a thread of so many has columns");
        expect(layout.columns.flatMap((column) => column.stories)).toEqual(stories);
        expect(layout.columns.length).toBeLessThanOrEqual(12);
        for (const [at, column] of layout.columns.entries()) {
          expect(column.sure).toBeLessThanOrEqual(column.stories.length);
          for (const story of column.stories) expect(layout.places.get(story)).toBe(at);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("are one after another as their days are, and those of one day on top of one another", () => {
    const layout = threadLayout(dated("2021-05-01", "2021-05-01", "2022-05-01", "2023-11-17"));
    if (!layout || !("marks" in layout)) throw new Error("so few have marks");
    expect(layout.marks.map(({ row }) => row)).toEqual([0, 1, 0, 0]);
  });

  test("are drawn as spans where the day is not sure, open where a bound is not known", () => {
    const dates = [
      "2021",
      "2021-06-01",
      "2022-02~",
      "2022-03-01?",
      "[2022-05-01..]",
      "2023-01-01/2023-02-01",
    ];
    const layout = threadLayout(dated(...dates, "[..2024-01-01]"));
    if (!layout || !("marks" in layout)) throw new Error("so few have marks");
    const forms = layout.marks.map(({ story, from, to, sure, open }) => [
      story.date,
      from < to ? "span" : "point",
      sure,
      open,
    ]);
    expect(forms).toEqual([
      ["2021", "span", false, null],
      ["2021-06-01", "point", true, null],
      ["2022-02~", "span", false, null],
      ["2022-03-01?", "point", false, null],
      ["[2022-05-01..]", "point", false, "end"],
      ["2023-01-01/2023-02-01", "span", false, null],
      ["[..2024-01-01]", "point", false, "start"],
    ]);
  });

  test("are not sure in a column that their date may leave", () => {
    const days = Array.from({ length: 40 }, (_, at) => isoOf(18_000 + 30 * at));
    const layout = threadLayout(dated(...days, "2020", "2021-02", "2021-02-03?", "[2021-02-03..]"));
    if (!layout || !("columns" in layout)) throw new Error("so many have columns");
    const unsure = layout.columns.reduce((sum, { stories, sure }) => sum + stories.length - sure, 0);
    expect(unsure).toBe(3);
  });

  test("are not drawn where there is none, or all may be of the same day", () => {
    expect(threadLayout([])).toBeNull();
    expect(threadLayout(dated("2023-11-17", "2023-11-17", "2023-11-17"))).toBeNull();
  });

  test("are laid out the same every time", () => {
    const stories = dated(...Array.from({ length: 30 }, (_, at) => isoOf(18_000 + ((at * 7919) % 900))));
    expect(JSON.stringify(threadLayout(stories))).toBe(JSON.stringify(threadLayout(stories)));
  });
});
