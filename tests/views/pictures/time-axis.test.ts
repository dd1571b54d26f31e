import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseWhen } from "../../../src/date.ts";
import { dayOf, isoOf } from "../../../src/days.ts";
import { timeAxis } from "../../../src/views/pictures/time-axis.ts";

const spans = (first: string, last: string) =>
  timeAxis(dayOf(first), dayOf(last)).cells.map(({ edtf }) => edtf);

const [firstDay, lastDay] = [dayOf("0001-01-01"), dayOf("9999-12-31")];

/** Near the ends of all time as often as in between: a day, and how many more there are to the last one. */
const near = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: firstDay, max: lastDay }),
      fc.integer({ min: firstDay, max: firstDay + 800 }),
      fc.integer({ min: lastDay - 800, max: lastDay }),
    ),
    fc.oneof(fc.nat(40), fc.nat(4000), fc.nat(300_000), fc.nat(4_000_000)),
  )
  .map(([first, length]) => [first, Math.min(length, lastDay - first)] as const);

describe("an axis of time", () => {
  test("is made of days, weeks, months or years, as long as it is", () => {
    expect(spans("2023-12-31", "2024-01-02")).toEqual(["2023-12-31", "2024-01-01", "2024-01-02"]);
    expect(spans("2023-11-17", "2023-12-01")).toEqual([
      "2023-11-17/2023-11-23",
      "2023-11-24/2023-11-30",
      "2023-12-01/2023-12-07",
    ]);
    expect(spans("2023-11-17", "2024-03-01")).toEqual([
      "2023-11",
      "2023-12",
      "2024-01",
      "2024-02",
      "2024-03",
    ]);
    expect(spans("2022-11-17", "2024-03-01")[0]).toBe("2022-10/2022-12");
    expect(spans("2015-06-01", "2024-03-01").slice(-2)).toEqual(["2023", "2024"]);
    expect(spans("2003-06-01", "2024-03-01").slice(0, 2)).toEqual(["2002/2003", "2004/2005"]);
    expect(spans("0001-01-01", "9999-12-31").length).toBe(10);
    expect(spans("9999-12-20", "9999-12-31")).toHaveLength(12);
    expect(spans("9999-12-19", "9999-12-31")).toEqual(["9999-12-19/9999-12-25", "9999-12-26/9999-12-31"]);
  });

  test("has twelve parts at most, without a gap between them, whose names are what they span", () => {
    fc.assert(
      fc.property(near, ([first, length]) => {
        const { cells } = timeAxis(first, first + length);
        expect(cells.length).toBeGreaterThan(0);
        expect(cells.length).toBeLessThanOrEqual(12);
        for (const [at, { from, to, edtf }] of cells.entries()) {
          expect(from).toBe(at === 0 ? from : cells[at - 1]?.to);
          const when = parseWhen(edtf);
          expect([when?.earliest, when?.latest]).toEqual([isoOf(from), isoOf(to - 1)]);
        }
      }),
    );
  });

  test("holds its first and its last day in its first and last part, and all between in order", () => {
    fc.assert(
      fc.property(near, fc.nat(), ([first, length], between) => {
        const axis = timeAxis(first, first + length);
        const day = first + (between % (length + 1));
        expect(axis.cells[0]?.to).toBeGreaterThan(first);
        expect(axis.cells.at(-1)?.from).toBeLessThanOrEqual(first + length);
        expect(axis.at(first)).toBeGreaterThanOrEqual(0);
        expect(axis.at(first + length + 1)).toBeLessThanOrEqual(1);
        expect(axis.at(day)).toBeLessThan(axis.at(day + 1));
      }),
    );
  });
});
