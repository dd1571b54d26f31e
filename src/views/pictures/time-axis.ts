/**
 * An axis of time, made of days, weeks, months or years as the calendar has them, so that each part has a name. What
 * stands on it is dated to the day, as the stories of a thread are; years that are counted stand on that of
 * `year-axis.ts`, whose columns are all of one width.
 */
import { dayAt, isoOf } from "../../days.ts";
import { yearSteps } from "./year-steps.ts";

export interface TimeAxis {
  readonly unit: Unit;
  readonly cells: readonly Cell[];
  /** Where a day lies between the two ends, from 0 to 1. */
  at(day: number): number;
}

/** Days as in `days.ts`. */
export interface Cell {
  readonly from: number;
  /** The first day after it. */
  readonly to: number;
  /** What it spans, in EDTF: `2023-11`, `2023-11-17/2023-11-23`, `2020/2024`. */
  readonly edtf: string;
}

const monthsInYear = 12;

/** No date has more than four digits. */
const lastYear = 9999;

type Unit = { readonly days: number } | { readonly months: number };

const units: readonly Unit[] = [
  ...[1, 7].map((days) => ({ days })),
  ...[1, 3, 6].map((months) => ({ months })),
  ...yearSteps.map((years) => ({ months: monthsInYear * years })),
];

/** On a phone, each part is still as wide as a finger needs: 24 of 288 pixels. */
const mostCells = 12;

/** From the part with the first day to that with the last, in the finest unit that makes 12 parts at most. */
export function timeAxis(first: number, last: number): TimeAxis {
  const unit = units.find((unit) => cellsIn(unit, first, last) <= mostCells) ?? {
    months: 10_000 * monthsInYear,
  };
  const cells = Array.from({ length: cellsIn(unit, first, last) }, (_, at) => cellAt(unit, first, at));
  const [from, to] = [cells[0]?.from ?? first, cells.at(-1)?.to ?? last + 1];
  return { unit, cells, at: (day) => (day - from) / (to - from) };
}

function cellsIn(unit: Unit, first: number, last: number): number {
  if ("days" in unit) return Math.ceil((last - first + 1) / unit.days);
  return Math.floor(monthOf(last) / unit.months) - Math.floor(monthOf(first) / unit.months) + 1;
}

/** Days are counted from the first day on; months from those that the unit divides: a quarter begins with January. */
function cellAt(unit: Unit, first: number, at: number): Cell {
  if ("days" in unit) {
    const from = first + at * unit.days;
    const to = Math.min(from + unit.days, dayAt(lastYear + 1));
    return { from, to, edtf: span(isoOf(from), isoOf(to - 1)) };
  }
  const { months } = unit;
  const start = (Math.floor(monthOf(first) / months) + at) * months;
  const from = Math.max(start, monthsInYear); // there is no year 0
  const length = months < monthsInYear ? "2023-11".length : "2023".length;
  const edtf = span(monthName(from).slice(0, length), monthName(start + months - 1).slice(0, length));
  return { from: dayAt(0, from + 1), to: dayAt(0, start + months + 1), edtf };
}

const span = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);

/** Counted from January of the year 0. */
function monthOf(day: number): number {
  const [year, month] = isoOf(day).split("-").map(Number);
  return (year ?? 0) * monthsInYear + (month ?? 1) - 1;
}

/** `2023-11` */
const monthName = (month: number): string =>
  `${String(Math.floor(month / monthsInYear)).padStart(4, "0")}-${String((month % monthsInYear) + 1).padStart(2, "0")}`;
