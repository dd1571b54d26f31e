import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayAt, dayOf, isoOf, yearOf } from "../src/days.ts";

const [firstDay, lastDay] = [dayOf("0001-01-01"), dayOf("9999-12-31")];

describe("a day as a number", () => {
  test.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2023-11-17", 19678],
    ["2023-11-17T23:59", 19678],
    ["0001-01-01", -719162],
    ["9999-12-31", 2932896],
  ])("%s is %i", (iso, day) => {
    expect(dayOf(iso)).toBe(day);
    expect(isoOf(day)).toBe(iso.slice(0, "2023-11-17".length));
  });

  test("is the same again after it has been written, from the first year to the last", () => {
    fc.assert(
      fc.property(fc.integer({ min: firstDay, max: lastDay }), (day) => {
        expect(dayOf(isoOf(day))).toBe(day);
        expect(isoOf(day)).toMatch(new RegExp(`^${String(yearOf(day)).padStart(4, "0")}-`));
      }),
    );
  });

  test("is counted from years below 100 as from all others, and months run on into the next year", () => {
    expect(dayAt(100) - dayAt(99)).toBe(365);
    expect(isoOf(dayAt(7))).toBe("0007-01-01");
    expect(dayAt(2023, 13)).toBe(dayAt(2024));
    expect(dayAt(9999, 13)).toBe(lastDay + 1);
  });
});
