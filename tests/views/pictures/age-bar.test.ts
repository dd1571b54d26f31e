import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { parseWhen, type When } from "../../../src/date.ts";
import { AgeYears, ageAxis, spanOn } from "../../../src/views/pictures/age-bar.tsx";
import { toHtml } from "../../../src/views/render.ts";

function when(edtf: string): When {
  const date = parseWhen(edtf);
  if (!date) throw new Error(`no date: ${edtf}`);
  return date;
}

/** `"2019 0%"` for each year that is named. */
function namedYears(since: string, day: string): string[] {
  const axis = ageAxis([when(since)], day);
  if (!axis) return [];
  const { document } = parseHTML(toHtml(AgeYears({ axis })));
  return [...document.querySelectorAll("text")].map(
    (text) => `${text.textContent} ${text.getAttribute("x")}`,
  );
}

describe("the axis of ages", () => {
  test("begins with the year of the oldest and names each that has room", () => {
    expect(namedYears("2019-05", "2024-01-01")).toEqual(["2019 0%", "2021 40.03%", "2023 80.01%"]);
  });

  // What reads "87-01-01" as text takes it for 1987, and "987-01-01" for a day of the place where it is built.
  test.each([
    ["0005-03", "0007-01-01", ["5 0%", "6 50%"]],
    ["0087-03", "0089-01-01", ["87 0%", "88 49.93%"]],
    ["0987-03", "0989-01-01", ["987 0%", "988 49.93%"]],
    ["9998-03", "9999-12-31", ["9998 0%", "9999 50.07%"]],
  ])("from %s to %s has its years at their places", (since, day, years) => {
    expect(namedYears(since, day)).toEqual(years);
  });

  test("is as fine as a few names allow, however long it is", () => {
    for (const [from, step] of [
      [2015, 2],
      [2000, 5],
      [1950, 20],
      [1, 500],
    ] as const) {
      const years = namedYears(String(from).padStart(4, "0"), "2024-06-30").map((name) => parseInt(name, 10));
      expect(years.length).toBeLessThanOrEqual(5);
      expect((years[1] ?? 0) - (years[0] ?? 0)).toBe(step);
    }
  });

  test("is none where no time has passed", () => {
    expect(ageAxis([when("2024-01-01")], "2024-01-01")).toBeNull();
    expect(ageAxis([when("2025")], "2024-06-30")).toBeNull();
  });
});

describe("a bar of an age", () => {
  const axis = { from: 0, to: 100 };

  test("tells apart when something may have begun and when it surely had, and marks a due date that has passed", () => {
    expect(spanOn(axis, when("1970-01-11/1970-01-31"), when("1970-02-10"))).toEqual({
      from: 0.1,
      sure: 0.3,
      isUnsure: true,
      due: 0.4,
    });
    expect(spanOn(axis, when("1970-01-11"), when("1971"))).toMatchObject({ isUnsure: false, due: null });
  });

  test("reaches to the end of the axis on the side that is open", () => {
    expect(spanOn(axis, when("[..1970-01-31]"), null)).toMatchObject({ from: 0, sure: 0.3 });
    expect(spanOn(axis, when("[1970-01-11..]"), null)).toMatchObject({ from: 0.1, sure: 1 });
  });
});
