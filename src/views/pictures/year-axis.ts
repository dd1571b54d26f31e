/** A line of time from year to year: where a day stands on it, in per cent of the width, and which years are named. */

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

/** Of a label with a blank after it, and without: four digits of 0.875rem on a drawing of 18rem. */
const [labelRoom, labelWidth] = [15, 12.8];

const [fewestBands, mostBands] = [6, 40];

const rounds = [1, 10, 100, 1000].flatMap((ten) => [ten, 2 * ten, 5 * ten]);

export function yearAxis(from: number, to: number): YearAxis {
  const bandsOf = (group: number) => Math.floor(to / group) - Math.floor(from / group) + 1;
  const group = rounds.find((years) => years !== 2 && bandsOf(years) <= mostBands) ?? 5000;
  const first = Math.floor(from / group) * group;
  const count = bandsOf(group);
  const width = (100 - 2 * margin) / Math.max(count, fewestBands);
  const startOf = (year: number) => margin + ((year - first) * width) / group;
  const step = rounds.find((years) => years % group === 0 && (years * width) / group >= labelRoom) ?? 5000;
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
  const year = day.slice(0, "2023".length);
  const [start, over] = [Date.parse(`${year}-01-01`), Date.parse(`${year}-12-31`) + aDay];
  return Number(year) + (Date.parse(day) + (end ? aDay : 0) - start) / (over - start);
}

/** In milliseconds. */
const aDay = 24 * 60 * 60 * 1000;
