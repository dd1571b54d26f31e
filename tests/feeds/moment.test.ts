/** Moments of feeds: only for sure days, in the archive's zone, as other programs write and read them. */
import dateToRfc822 from "@11ty/eleventy-plugin-rss/src/dateRfc822.js";
import { describe, expect, test } from "vitest";
import { parseWhen, type When } from "../../src/date.ts";
import { isoOf } from "../../src/days.ts";
import { momentsIn } from "../../src/feeds/moment.ts";

const when = (edtf: string): When => {
  const parsed = parseWhen(edtf);
  if (!parsed) throw new Error(`no date: ${edtf}`);
  return parsed;
};

describe("the moment of a date", () => {
  const { exact, first } = momentsIn("Asia/Jakarta");

  test.each([
    ["2023-11-17", "Fri, 17 Nov 2023 00:00:00 +0700", "2023-11-17T00:00:00+07:00"],
    ["2023-11-17T10:30", "Fri, 17 Nov 2023 10:30:00 +0700", "2023-11-17T10:30:00+07:00"],
    ["2023-11-17T23:30+09:00", "Fri, 17 Nov 2023 21:30:00 +0700", "2023-11-17T21:30:00+07:00"],
    ["2023-11-17T20:00Z", "Sat, 18 Nov 2023 03:00:00 +0700", "2023-11-18T03:00:00+07:00"],
    ["[2023-11-17..2023-11-17]", "Fri, 17 Nov 2023 00:00:00 +0700", "2023-11-17T00:00:00+07:00"],
  ])("%s is %s", (edtf, rfc822, rfc3339) => {
    expect(exact(when(edtf))).toEqual({ ms: Date.parse(rfc3339), rfc822, rfc3339 });
  });

  test.each([
    "2023",
    "2023-11",
    "2023-11-17~",
    "2023-11-17?",
    "[2023-11-17..]",
    "[..2023-11-17]",
    "0999-01-01",
  ])("%s has none", (edtf) => expect(exact(when(edtf))).toBeNull());

  test("is the first that it can mean, for what may not go without", () => {
    expect(first(when("2023-11")).rfc3339).toBe("2023-11-01T00:00:00+07:00");
    expect(first(when("2023~")).rfc3339).toBe("2023-01-01T00:00:00+07:00");
    expect(first(when("[..2023-11-17]")).rfc3339).toBe("2023-11-17T00:00:00+07:00");
  });
});

test.each(["Asia/Jakarta", "Asia/Makassar", "Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "UTC"])(
  "each day in %s is written as the library writes it, its midnight at the clocks of the place",
  (zone) => {
    const { exact } = momentsIn(zone);
    for (let day = -6000; day < 20_500; day += 37) {
      const moment = exact(when(isoOf(day)));
      if (!moment) throw new Error("no moment");
      expect(moment.rfc822).toBe(dateToRfc822(moment.ms, zone));
      expect(Date.parse(moment.rfc822)).toBe(moment.ms);
      expect(Date.parse(moment.rfc3339)).toBe(moment.ms);
      expect(moment.rfc3339.slice(0, "2023-11-17T00:00".length)).toBe(`${isoOf(day)}T00:00`);
    }
  },
);

test("across a change of clocks the offset is that of the moment", () => {
  const { exact } = momentsIn("Europe/Berlin");
  expect(exact(when("2024-03-31T01:30"))?.rfc3339).toBe("2024-03-31T01:30:00+01:00");
  expect(exact(when("2024-03-31T03:30"))?.rfc3339).toBe("2024-03-31T03:30:00+02:00");
});

test("before there were zones, when offsets had seconds, it is told at Greenwich", () => {
  const moment = momentsIn("Asia/Jakarta").exact(when("1920-05-20"));
  expect(moment?.rfc822).toBe("Wed, 19 May 1920 16:52:48 +0000");
  expect(moment?.rfc3339).toBe("1920-05-19T16:52:48+00:00");
});
