import { expect, test } from "vitest";
import { yearBars } from "../../../src/search/client/year-bars.ts";

const months = (...counts: [string, number][]) => counts.map(([month, count]) => ({ month, count }));

test("each year between the first and the last has a bar, as high as its part of the highest", () => {
  expect(yearBars(months(["2020-11", 1], ["2020-12", 1], ["2022-01", 4]))).toEqual([
    { label: "2020", from: "2020-01", to: "2020-12", count: 2, height: 0.5 },
    { label: "2021", from: "2021-01", to: "2021-12", count: 0, height: 0 },
    { label: "2022", from: "2022-01", to: "2022-12", count: 4, height: 1 },
  ]);
});

test("a long time has bars of several years, which begin at round ones and lose no story", () => {
  const bars = yearBars(months(["1948-08", 2], ["1951-01", 3], ["2024-06", 5]));
  expect(bars[0]).toEqual({ label: "1945–1949", from: "1945-01", to: "1949-12", count: 2, height: 0.4 });
  expect(bars.at(-1)?.label).toBe("2020–2024");
  expect(bars.length).toBeLessThanOrEqual(30);
  expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(10);
});

test("nothing found has no bars", () => {
  expect(yearBars([])).toEqual([]);
});
