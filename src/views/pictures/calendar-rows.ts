/** What the calendar shows in each of its lines, and how large its squares are. */
import type { ArchiveYear } from "../../graph/archive.ts";
import { round } from "./numbers.ts";

/** `gap`: years without any story, from the first to the last of them. */
export type CalendarRow =
  | { readonly kind: "year"; readonly year: ArchiveYear }
  | { readonly kind: "gap"; readonly from: number; readonly to: number };

/** Newest first; years without a story, however many in a row, are one line. `years`: oldest first. */
export function calendarRows(years: readonly ArchiveYear[]): CalendarRow[] {
  return years
    .flatMap((year, at): CalendarRow[] => {
      const [from, to] = [Number(years[at - 1]?.year ?? year.year) + 1, Number(year.year) - 1];
      const own = { kind: "year", year } as const;
      return from <= to ? [{ kind: "gap", from, to }, own] : [own];
    })
    .reverse();
}

/** How many stories the largest square stands for. */
export const fullest = (years: readonly ArchiveYear[]): number =>
  years.reduce(
    (most, { months, monthUnknown, perhaps }) =>
      months.reduce(
        (least, { articles }) => Math.max(least, articles.length),
        Math.max(most, monthUnknown.length, perhaps.length),
      ),
    0,
  );

/** In em. Smaller than the least, nothing is seen. */
const [widest, least] = [1.2, 0.25];

/** Side of a square, in em: its area grows as the count does. */
export const sideOf = (count: number, most: number): number =>
  round(Math.max(least, widest * Math.sqrt(count / most)));
