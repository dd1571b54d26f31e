import { expect, test } from "vitest";
import { parseWhen, type When } from "../../src/date.ts";
import { isoDate, isoSpan } from "../../src/facts/iso-date.ts";

const when = (edtf: string): When => {
  const parsed = parseWhen(edtf);
  if (!parsed) throw new Error(`no date: ${edtf}`);
  return parsed;
};

test.each([
  ["2023", "2023"],
  ["2023-11", "2023-11"],
  ["2023-11-17", "2023-11-17"],
  ["0987-01", "0987-01"],
  ["2023-11-17T10:30", "2023-11-17T10:30+08:00"],
  ["2023-11-17T10:30+07:00", "2023-11-17T10:30+07:00"],
  ["2023-11-17T10:30Z", "2023-11-17T10:30Z"],
  // one day within a month, or a year, lies in it
  ["[2023-11-15..2023-11-17]", "2023-11"],
  ["[2023-10..2023-12]", "2023"],
  ["[2023-11-17..2023-11-17]", "2023-11-17"],
])("%s is told as %s", (edtf, iso) => {
  expect(isoDate(when(edtf), "Asia/Makassar")).toBe(iso);
});

test.each([
  "2023~",
  "2023?",
  "2023-11~",
  "2023-11-17?",
  "[2023-11-17..]",
  "[..2020-03]",
  "[2022..2023]",
  "[2023-11~..2023-12]",
])("%s is not told at all", (edtf) => {
  expect(isoDate(when(edtf), "Asia/Jakarta")).toBeUndefined();
});

test("what there is none of is not told", () => {
  expect(isoDate(null, "Asia/Jakarta")).toBeUndefined();
});

test("the zone of Greenwich has no offset, and one that changes its clocks has that of the day", () => {
  expect(isoDate(when("2023-01-17T10:30"), "UTC")).toMatch(/^2023-01-17T10:30(Z|\+00:00)$/);
  expect(isoDate(when("2023-01-17T10:30"), "Europe/Amsterdam")).toBe("2023-01-17T10:30+01:00");
  expect(isoDate(when("2023-07-17T10:30"), "Europe/Amsterdam")).toBe("2023-07-17T10:30+02:00");
});

test.each([
  ["2023-11-15/2023-11-17", "2023-11-15", "2023-11-17"],
  ["../2023-11-17", undefined, "2023-11-17"],
  ["2023-11/..", "2023-11", undefined],
  ["2023-11~/2023-12", undefined, "2023-12"],
  ["2023-11-15", "2023-11-15", undefined],
  ["2023~", undefined, undefined],
])("%s begins %s and ends %s", (edtf, start, end) => {
  expect(isoSpan(when(edtf), "Asia/Jakarta")).toEqual({ start, end });
});
