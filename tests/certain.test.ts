import { expect, test } from "vitest";
import { certainDay, certainMonth, certainYear } from "../src/certain.ts";
import { parseWhen } from "../src/date.ts";

const filed = (text: string) => {
  const when = parseWhen(text);
  if (!when) throw new Error(`not a date: ${text}`);
  return [certainYear(when), certainMonth(when)];
};

test.each([
  ["2023-11-17", "2023", "2023-11"],
  ["2023-11-17T23:30+07:00", "2023", "2023-11"],
  ["2023-11", "2023", "2023-11"],
  ["2023", "2023", null],
  ["[2023-11-03..2023-11-17]", "2023", "2023-11"],
  ["[2023-10-30..2023-11-02]", "2023", null],
  ["2023-11-15/2023-11-17", "2023", "2023-11"],
  ["[2023-11-17..]", null, null],
  ["[..2023-11-17]", null, null],
  ["[2022-12-31..2023-01-01]", null, null],
  ["2023-11~", null, null],
  ["2023?", null, null],
  ["2023-11-15~/2023-11-17", null, null],
])("%s is filed under year %s and month %s", (text, year, month) => {
  expect(filed(text)).toEqual([year, month]);
});

test.each([
  ["2023-11-17", "2023-11-17"],
  ["2023-11-17T23:30+07:00", "2023-11-17"],
  ["[2023-11-17..2023-11-17]", "2023-11-17"],
  ["2023-11", null],
  ["2023-11-17?", null],
  ["2023-11-15/2023-11-17", null],
  ["[2023-11-17..]", null],
])("%s is filed under the day %s", (text, day) => {
  const when = parseWhen(text);
  expect(when && certainDay(when)).toBe(day);
});
