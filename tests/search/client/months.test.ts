import { expect, test } from "vitest";
import { fitsLimits, mayFit, monthsOf, spanOf } from "../../../src/search/client/months.ts";

test.each([
  ["2023-05", "2023-05", "2023-05", true],
  ["2023-04", "2023-05", null, false],
  ["2023-06", null, "2023-05", false],
  ["2023", "2023-05", "2023-06", true],
  ["2022", "2023-01", null, false],
  ["", "2000-01", null, false],
  ["", null, null, true],
])("%s between %s and %s: %s", (month, from, to, fits) => {
  expect(fitsLimits(month, { from, to })).toBe(fits);
});

const segments = [
  {
    folder: "a",
    months: [
      ["2022", 2],
      ["2022-03", 1],
      ["", 1],
    ],
  },
  { folder: "b", months: [["2023-11", 2]] },
] as const;

test("of each story the month, in the archive's order", () => {
  expect(monthsOf(segments)).toEqual(["2022", "2022", "2022-03", "", "2023-11", "2023-11"]);
});

test("the span is that of what is sure", () => {
  expect(spanOf(segments)).toEqual({ from: "2022-01", to: "2023-11" });
  expect(spanOf([])).toBeNull();
});

test("a segment is looked at only where one of its stories may fit", () => {
  const limits = { from: "2023-01", to: null };
  expect(segments.map((segment) => mayFit(segment, limits))).toEqual([false, true]);
});
