import { expect, test } from "vitest";
import { archiveOf, slugs, story } from "../archive-of.ts";

const calendarOf = (dates: readonly string[]) =>
  archiveOf(
    Object.fromEntries(dates.map((date, at) => [`articles/2023/${"abcdefgh"[at]}.md`, story("", "", date)])),
  ).archive.calendar;

test("stories stand under their years and months, oldest first", () => {
  const { years, undated } = calendarOf(["2023-11-17", "2022-01-01", "2023-11-02", "2023-02"]);
  expect(
    years.map(({ year, months }) => [year, months.map(({ month, articles }) => [month, slugs(articles)])]),
  ).toEqual([
    ["2022", [["2022-01", ["2023/b"]]]],
    [
      "2023",
      [
        ["2023-02", ["2023/d"]],
        ["2023-11", ["2023/c", "2023/a"]],
      ],
    ],
  ]);
  expect(undated).toEqual([]);
});

test("a story that is known to its year only stands under the year, and under no month", () => {
  const [year] = calendarOf(["2023", "[2023-10-30..2023-11-02]"]).years;
  expect(year?.months).toEqual([]);
  expect(slugs(year?.monthUnknown ?? [])).toEqual(["2023/a", "2023/b"]);
  expect(slugs(year?.articles ?? [])).toEqual(["2023/a", "2023/b"]);
});

test("a story whose year is not sure counts for no year, and is shown beside the one it sorts into", () => {
  const { years, undated } = calendarOf(["[2023-11-17..]", "2021~", "[..2019-06]", "2023-11-17"]);
  expect(slugs(undated)).toEqual(["2023/c", "2023/b", "2023/a"]);
  expect(years.map(({ year, articles, perhaps }) => [year, slugs(articles), slugs(perhaps)])).toEqual([
    ["2019", [], ["2023/c"]],
    ["2021", [], ["2023/b"]],
    ["2023", ["2023/d"], ["2023/a"]],
  ]);
});

test("an empty archive has no years", () => {
  expect(calendarOf([])).toEqual({ years: [], undated: [] });
});
