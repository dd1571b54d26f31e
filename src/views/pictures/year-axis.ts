/**
 * A line of time from year to year: where a day stands on it, in per cent of the width, and which years are named. All
 * its columns are of one width, so that their heights can be compared; single dates stand on that of `time-axis.ts`,
 * whose parts are as long as the calendar's.
 */
import { dayAt, dayOf } from "../../days.ts";
import { roomFor, widthOf } from "./axis-labels.ts";
import { yearStep } from "./year-steps.ts";

/** One column: a year, or several where there are many. */
export interface Band {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly width: number;
}

export interface YearAxis {
  readonly bands: readonly Band[];
  /** Years in each band. */
  readonly group: number;
  /** Where the last band ends. */
  readonly end: number;
  /** Where the ISO day begins, or (`end`) is over. */
  at(day: string, end?: boolean): number;
  /** Each stands with its first digit at its place. */
  readonly labels: readonly { readonly year: number; readonly at: number }[];
}

/** So much is left free at each end, for what has no known limit. */
export const margin = 4.5;

/** In letters: a line stands before each name, so that they keep farther apart than names alone. */
const apart = 0.6;

/** Of a year's name, with what parts it from the next, and without. */
const [labelRoom, labelWidth] = [100 * roomFor("2023", apart), 100 * widthOf("2023")];

const [fewestBands, mostBands] = [6, 40];

export function yearAxis(from: number, to: number): YearAxis {
  const bandsOf = (group: number) => Math.floor(to / group) - Math.floor(from / group) + 1;
  const group = yearStep((years) => years !== 2 && bandsOf(years) <= mostBands);
  const first = Math.floor(from / group) * group;
  const count = bandsOf(group);
  const width = (100 - 2 * margin) / Math.max(count, fewestBands);
  const startOf = (year: number) => margin + ((year - first) * width) / group;
  const step = yearStep((years) => years % group === 0 && (years * width) / group >= labelRoom);
  const bands = Array.from({ length: count }, (_, at) => {
    const start = first + at * group;
    return { first: start, last: start + group - 1, start: startOf(start), width };
  });
  return {
    bands,
    group,
    end: startOf(first + count * group),
    at: (day, end = false) => startOf(yearsTo(day, end)),
    labels: bands
      .filter(({ first, start }) => first % step === 0 && start + labelWidth <= 100)
      .map(({ first, start }) => ({ year: first, at: start })),
  };
}

/** `2023-07-02` -> about `2023.5`: what has passed when the day begins, or when it is over. */
function yearsTo(day: string, end: boolean): number {
  const year = Number(day.slice(0, "2023".length));
  const [start, over] = [dayAt(year), dayAt(year + 1)];
  return year + (dayOf(day) + (end ? 1 : 0) - start) / (over - start);
}
