/** Days as numbers: counted from 1 January 1970 by the calendar of ISO 8601, for the years 1 to 9999, in no time zone. */

/** What lies beyond the end runs on: the 13th month is January of the next year. Counted from 1. */
export function dayAt(year: number, month = 1, day = 1): number {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day); // `Date.UTC` takes the years 0 to 99 for those of the 20th century
  return at.getTime() / length;
}

/** `"2023-11-17"` -> 19678; a clock behind it is not looked at. */
export function dayOf(iso: string): number {
  const [year = 1, month, day] = iso.slice(0, "2023-11-17".length).split("-").map(Number);
  return dayAt(year, month, day);
}

/** 19678 -> `"2023-11-17"` */
export const isoOf = (day: number): string =>
  new Date(day * length).toISOString().slice(0, "2023-11-17".length);

export const yearOf = (day: number): number => new Date(day * length).getUTCFullYear();

/** Of a day, in milliseconds. */
const length = 24 * 60 * 60 * 1000;
