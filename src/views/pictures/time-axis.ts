/** An axis of time, made of days, weeks, months or years as the calendar has them, so that each part has a name. */

export interface TimeAxis {
  readonly unit: Unit;
  readonly cells: readonly Cell[];
  /** Where a day lies between the two ends, from 0 to 1. */
  at(day: number): number;
}

/** Days are counted from 1 January 1970. */
export interface Cell {
  readonly from: number;
  /** The first day after it. */
  readonly to: number;
  /** What it spans, in EDTF: `2023-11`, `2023-11-17/2023-11-23`, `2020/2024`. */
  readonly edtf: string;
}

type Unit = { readonly days: number } | { readonly months: number };

const units: readonly Unit[] = [
  ...[1, 7].map((days) => ({ days })),
  ...[1, 3, 6].map((months) => ({ months })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((years) => ({ months: 12 * years })),
];

/** On a phone, each part is still as wide as a finger needs: 24 of 288 pixels. */
const mostCells = 12;

/** From the part with the first day to that with the last, in the finest unit that makes 12 parts at most. */
export function timeAxis(first: number, last: number): TimeAxis {
  const unit = units.find((unit) => cellsIn(unit, first, last) <= mostCells) ?? { months: 12_000 };
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
    return { from, to: from + unit.days, edtf: span(isoOf(from), isoOf(from + unit.days - 1)) };
  }
  const { months } = unit;
  const start = (Math.floor(monthOf(first) / months) + at) * months;
  const from = Math.max(start, monthsInYear); // there is no year 0
  const length = months < monthsInYear ? "2023-11".length : "2023".length;
  const edtf = span(monthName(from).slice(0, length), monthName(start + months - 1).slice(0, length));
  return { from: dayOf(`${monthName(from)}-01`), to: dayOf(`${monthName(start + months)}-01`), edtf };
}

const span = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);

const monthsInYear = 12;

const dayLength = 24 * 60 * 60 * 1000;

/** `"2023-11-17"` -> 19678 */
export const dayOf = (iso: string): number =>
  Date.parse(`${iso.slice(0, "2023-11-17".length)}T00:00Z`) / dayLength;

export const isoOf = (day: number): string =>
  new Date(day * dayLength).toISOString().slice(0, "2023-11-17".length);

/** Counted from January of the year 0. */
function monthOf(day: number): number {
  const [year, month] = isoOf(day).split("-").map(Number);
  return (year ?? 0) * monthsInYear + (month ?? 1) - 1;
}

/** `2023-11` */
const monthName = (month: number): string =>
  `${String(Math.floor(month / monthsInYear)).padStart(4, "0")}-${String((month % monthsInYear) + 1).padStart(2, "0")}`;
