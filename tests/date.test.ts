import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseWhen, type When } from "../src/date.ts";
import { compare } from "../src/problem.ts";

const two = (number: number) => String(number).padStart(2, "0");
const year = fc.integer({ min: 1, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });
const yearText = year.map((number) => String(number).padStart(4, "0"));
const monthText = fc.tuple(yearText, month).map(([y, m]) => `${y}-${two(m)}`);

/** A real day, by the calendar of the platform and not by the one under test. */
const dayText = fc
  .tuple(year, fc.integer({ min: 0, max: 365 }))
  .map(([y, day]) => {
    const date = new Date(Date.UTC(2000, 0, 1));
    date.setUTCFullYear(y, 0, 1 + day);
    return date.toISOString().slice(0, 10);
  })
  .filter((text) => /^\d{4}-/.test(text));

const plainDate = fc.oneof(yearText, monthText, dayText);
const doubted = fc.tuple(plainDate, fc.constantFrom("", "~", "?", "%")).map((parts) => parts.join(""));
const clock = fc
  .tuple(
    dayText,
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom("", "Z", "+07:00"),
  )
  .map(([day, hour, minute, offset]) => `${day}T${two(hour)}:${two(minute)}${offset}`);
const inOrder = fc.tuple(dayText, dayText).map((days) => days.sort(compare));
const span = inOrder.chain(([from = "", to = ""]) =>
  fc.constantFrom(
    `${from}/${to}`,
    `../${to}`,
    `${from}/..`,
    `[${from}..]`,
    `[..${to}]`,
    `[${from}..${to}]`,
    `${from.slice(0, 7)}/${to.slice(0, 4)}`,
    `${from}/${to.slice(0, 7)}`,
  ),
);
const anyForm = fc.oneof(doubted, clock, span);

function parsed(text: string): When {
  const when = parseWhen(text);
  if (!when) throw new Error(`not read: ${text}`);
  return when;
}

const at = (text: string) => {
  const when = parsed(text);
  return when.form === "point" ? when.at : null;
};

describe("the forms of a date", () => {
  test("a year, a month and a day are known as far as they are written", () => {
    const sure = { approximate: false, uncertain: false };
    expect(at("2022")).toEqual({ year: 2022, ...sure });
    expect(at("2023-11")).toEqual({ year: 2023, month: 11, ...sure });
    expect(at("2023-11-17")).toEqual({ year: 2023, month: 11, day: 17, ...sure });
  });

  test("a date spans all the days that it can mean", () => {
    expect(parsed("2022")).toMatchObject({ earliest: "2022-01-01", latest: "2022-12-31" });
    expect(parsed("2023-11")).toMatchObject({ earliest: "2023-11-01", latest: "2023-11-30" });
    expect(parsed("2024-02")).toMatchObject({ earliest: "2024-02-01", latest: "2024-02-29" });
    expect(parsed("1900-02")).toMatchObject({ latest: "1900-02-28" });
    expect(parsed("2000-02")).toMatchObject({ latest: "2000-02-29" });
    expect(parsed("2023-11-17")).toMatchObject({ earliest: "2023-11-17", latest: "2023-11-17" });
  });

  test("doubt is kept: about, uncertain, or both", () => {
    expect(at("2023-11~")).toMatchObject({ month: 11, approximate: true, uncertain: false });
    expect(at("2023?")).toMatchObject({ year: 2023, approximate: false, uncertain: true });
    expect(at("2023-11-17%")).toMatchObject({ day: 17, approximate: true, uncertain: true });
  });

  test("one day between two bounds, or past one of them", () => {
    expect(parsed("[2023-11-17..]")).toMatchObject({
      form: "one-day",
      end: null,
      earliest: "2023-11-17",
      latest: null,
      sort: "2023-11-17",
    });
    expect(parsed("[..2019-06]")).toMatchObject({
      form: "one-day",
      start: null,
      earliest: null,
      latest: "2019-06-30",
      sort: "2019-06-30",
    });
    expect(parsed("[2023-11..2023-12]")).toMatchObject({
      form: "one-day",
      earliest: "2023-11-01",
      latest: "2023-12-31",
    });
  });

  test("a span, closed or open at one side", () => {
    expect(parsed("2023-11-15/2023-11-17")).toMatchObject({
      form: "interval",
      earliest: "2023-11-15",
      latest: "2023-11-17",
    });
    expect(parsed("../2023-11-17")).toMatchObject({
      form: "interval",
      start: null,
      earliest: null,
      sort: "2023-11-17",
    });
    expect(parsed("2024-06-24/..")).toMatchObject({ form: "interval", end: null, latest: null });
    expect(parsed("2023~/2024-02?")).toMatchObject({
      start: { year: 2023, approximate: true },
      end: { month: 2, uncertain: true },
    });
  });

  test("a span may end on the day on which it began, or be known less exactly at its end", () => {
    expect(parsed("2023-11-17/2023-11-17")).toMatchObject({ earliest: "2023-11-17", latest: "2023-11-17" });
    expect(parsed("2023-11-15/2023-11")).toMatchObject({ earliest: "2023-11-15", latest: "2023-11-30" });
    expect(parsed("2023-11/2023")).toMatchObject({ earliest: "2023-11-01", latest: "2023-12-31" });
    expect(parsed("[2023-11..2023]")).toMatchObject({ earliest: "2023-11-01", latest: "2023-12-31" });
    expect(parsed("2023/2023-04")).toMatchObject({ earliest: "2023-01-01", latest: "2023-04-30" });
  });

  test("a time keeps the offset that was printed, and has none where none was", () => {
    expect(at("2023-11-17T10:30")).toEqual({
      year: 2023,
      month: 11,
      day: 17,
      approximate: false,
      uncertain: false,
      clock: "10:30",
    });
    expect(at("2023-11-17T10:30+07:00")).toMatchObject({ day: 17, clock: "10:30", offset: "+07:00" });
    expect(at("2023-11-17T23:30-11:00")).toMatchObject({ day: 17, clock: "23:30", offset: "-11:00" });
    expect(at("2023-11-17T00:05Z")).toMatchObject({ day: 17, clock: "00:05", offset: "Z" });
    expect(at("2023-11-17T10:30:15")).toMatchObject({ clock: "10:30" });
  });

  test("a time sorts within its day", () => {
    const sorts = ["2023-11-17", "2023-11-17T08:15", "2023-11-17T19:30", "2023-11-18"].map(
      (text) => parsed(text).sort,
    );
    expect(sorts.toSorted(compare)).toEqual(sorts);
  });

  test("a span between two times claims no offset that nobody printed", () => {
    const when = parseWhen("2023-11-15T10:00:00/2023-11-17T12:00:00");
    const start = when?.form === "interval" ? when.start : null;
    expect(start?.offset).toBeUndefined();
    const printed = parseWhen("2023-11-15T10:00:00+07:00/2023-11-17T12:00:00+07:00");
    const clock = printed?.form === "interval" ? printed.start?.clock : undefined;
    expect([undefined, "10:00"]).toContain(clock);
  });
});

describe("what is no date here", () => {
  test.each([
    "",
    " ",
    "kemarin",
    "17/11/2023",
    "17-11-2023",
    "2023-11-17 ",
    "2023-13",
    "2023-00",
    "2023-02-29",
    "1900-02-29",
    "2023-02-29~",
    "2023-02-29T10:00",
    "2023-02-28/2023-02-29",
    "[2023-02-29..]",
    "2023-11-31",
    "2023-11-31~",
    "2023-1-7",
    "23-11-17",
    "0000",
    "0000-01-01",
    "-0044",
    "２０２３",
    "2023-11-17T25:00",
    "2023-11-17T10:60",
    "2023-11-17 10:30",
    "2023-11-17T10:30+0700",
    "2023-21",
    "2023-XX",
    "202X",
    "Y20230",
    "{2023,2024}",
    "[2023,2024]",
    "[2023,2024..]",
    "2023-11-17/2023-11-15",
    "[2023-11-17..2023-11-15]",
    "[2023-02-30..]",
    "2023-11-17/",
    "/2023-11-17",
    "../..",
    "[..]",
    "..",
    "__proto__",
    "constructor",
  ])("%j is refused", (text) => {
    expect(parseWhen(text)).toBeNull();
  });

  test("digits run together are no date, and above all not one of 1970", () => {
    for (const text of ["20231117", "10000", "12345678901234", "-20231117", "1.5e3"]) {
      expect(parseWhen(text)).toBeNull();
    }
  });

  test("a text of any length is answered at once", { timeout: 5_000 }, () => {
    expect(parseWhen(`[${"2023,".repeat(12_000)}2023]`)).toBeNull();
    expect(parseWhen(`Y${"1".repeat(50_000)}`)).toBeNull();
  });
});

describe("every date", () => {
  test("of the calendar, years 1 to 9999, reads as itself and as the library of the standard reads it", () => {
    fc.assert(
      fc.property(dayText, (text) => {
        const { values } = edtf(text) as { values: number[] };
        const [y, m = 0, d] = values;
        expect(parsed(text)).toEqual({
          form: "point",
          edtf: text,
          at: { year: y, month: m + 1, day: d, approximate: false, uncertain: false },
          earliest: text,
          latest: text,
          sort: text,
        });
      }),
      { numRuns: 1000 },
    );
  });

  test("known to the month or the year begins and ends where the library says", () => {
    fc.assert(
      fc.property(fc.oneof(yearText, monthText), (text) => {
        const { min, max } = edtf(text) as { min: number; max: number };
        const { earliest, latest } = parsed(text);
        const iso = [min, max].map((time) => new Date(time).toISOString().slice(0, 10));
        expect([earliest, latest]).toEqual(iso);
      }),
      { numRuns: 300 },
    );
  });

  test("that is not in the calendar is refused", () => {
    fc.assert(
      fc.property(yearText, fc.nat(13), fc.nat(32), (y, m, d) => {
        const text = `${y}-${two(m)}-${two(d)}`;
        const date = new Date(`${text}T00:00:00Z`);
        const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(parseWhen(text) !== null).toBe(real);
      }),
      { numRuns: 1000 },
    );
  });

  test("begins no later than it ends, and is kept as written", () => {
    fc.assert(
      fc.property(anyForm, (text) => {
        const { earliest, latest, edtf: written } = parsed(text);
        expect(written).toBe(text);
        if (earliest && latest) expect(compare(earliest, latest)).toBeLessThanOrEqual(0);
        expect(earliest ?? latest).not.toBeNull();
      }),
    );
  });

  test("sorts by its first day, and by its last where the first is open", () => {
    fc.assert(
      fc.property(anyForm, anyForm, (first, second) => {
        const [a, b] = [parsed(first), parsed(second)];
        const day = (when: When) => when.earliest ?? when.latest ?? "";
        const byDay = compare(day(a), day(b));
        if (byDay !== 0) expect(compare(a.sort, b.sort)).toBe(byDay);
        expect(a.sort.startsWith(day(a))).toBe(true);
      }),
    );
  });

  test("never throws, whatever stands in its place", () => {
    const dateLike = fc.string({ unit: fc.constantFrom(..."0123456789-/.~?%TZX[]{},:+ "), maxLength: 24 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 40 }), dateLike), (text) => {
        const when = parseWhen(text);
        if (when) expect(when.edtf).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
