/** Stories a year, as bars. */

export interface YearBar {
  /** `2023`, or the years of a longer bar: `2020–2024`. */
  readonly label: string;
  /** First and last month. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** Part of the highest bar, 0 to 1. */
  readonly height: number;
}

/** More would be too thin to be hit. */
const mostBars = 30;

/** From the first year with a story to the last, those between included. `months` ascending, as in an answer. */
export function yearBars(months: readonly { readonly month: string; readonly count: number }[]): YearBar[] {
  const years = months.map(({ month }) => Number(month.slice(0, 4)));
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const step = [1, 2, 5, 10, 25, 50, 100].find((span) => barsOf(first, last, span) <= mostBars) ?? 1000;
  const start = first - (first % step);
  const counts = Array.from({ length: barsOf(first, last, step) }, () => 0);
  months.forEach(({ count }, at) => {
    const bar = Math.floor(((years[at] ?? first) - start) / step);
    counts[bar] = (counts[bar] ?? 0) + count;
  });
  const most = Math.max(1, ...counts);
  return counts.map((count, at) => {
    const [from, to] = [start + at * step, start + (at + 1) * step - 1].map(written);
    return {
      label: from === to ? `${from}` : `${from}–${to}`,
      from: `${from}-01`,
      to: `${to}-12`,
      count,
      height: count / most,
    };
  });
}

const barsOf = (first: number, last: number, step: number): number =>
  Math.floor(last / step) - Math.floor(first / step) + 1;

const written = (year: number): string => String(year).padStart(4, "0");
