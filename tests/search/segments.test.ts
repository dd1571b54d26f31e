import { expect, test } from "vitest";
import type { Article } from "../../src/model/thing.ts";
import { segmentsOf } from "../../src/search/segments.ts";

/** `perMonth` stories in each month of the years. */
const storiesOf = (years: readonly number[], perMonth: number): Article[] =>
  years.flatMap((year) =>
    Array.from({ length: 12 * perMonth }, (_, at) => {
      const month = String(Math.floor(at / perMonth) + 1).padStart(2, "0");
      return { published: { sort: `${year}-${month}-01` } } as Article;
    }),
  );

const shapeOf = (articles: readonly Article[]) =>
  segmentsOf({ articles }).map(({ name, articles: { length } }) => `${name} ${length}`);

test("a year with enough stories is a segment of its own", () => {
  expect(shapeOf(storiesOf([2020, 2021, 2022], 50))).toEqual(["2020-01 600", "2021-01 600", "2022-01 600"]);
});

test("years with few stories share one", () => {
  expect(shapeOf(storiesOf([2018, 2019, 2020], 10))).toEqual(["2018-01 360"]);
  expect(shapeOf(storiesOf([2018, 2019, 2020, 2021, 2022], 10))).toEqual(["2018-01 480", "2022-01 120"]);
});

test("a year with very many has several, which end with a month", () => {
  expect(shapeOf(storiesOf([2024], 800))).toEqual([
    "2024-01 1600",
    "2024-03 1600",
    "2024-05 1600",
    "2024-07 1600",
    "2024-09 1600",
    "2024-11 1600",
  ]);
});

test("a new story changes none of the segments before its own", () => {
  const stories = storiesOf([2020, 2021, 2022], 50);
  const more = [...stories, { published: { sort: "2022-12-31" } } as Article];
  expect(segmentsOf({ articles: more }).slice(0, 2)).toEqual(segmentsOf({ articles: stories }).slice(0, 2));
});

test("how many are enough may be told", () => {
  const never = { year: Number.POSITIVE_INFINITY, month: Number.POSITIVE_INFINITY };
  const segments = segmentsOf({ articles: storiesOf([2020, 2021, 2022], 50) }, never);
  expect(segments.map(({ articles: { length } }) => length)).toEqual([1800]);
});

test("an empty archive has none", () => {
  expect(segmentsOf({ articles: [] })).toEqual([]);
});
