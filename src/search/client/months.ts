/** Which stories fit limits in time, and how many there are of each month. */
import type { Question } from "../answer.ts";
import type { SegmentEntry } from "../index-files.ts";

type Limits = Pick<Question, "from" | "to">;

/** `month`: `2023-11`; `2023` where only the year is sure, which fits if one of its months does; empty: fits no limit. */
export function fitsLimits(month: string, { from, to }: Limits): boolean {
  if (from === null && to === null) return true;
  if (month === "") return false;
  const [first, last] = month.length === 4 ? [`${month}-01`, `${month}-12`] : [month, month];
  return (from === null || last >= from) && (to === null || first <= to);
}

/** Whether any story of a segment may. */
export const mayFit = ({ months }: SegmentEntry, limits: Limits): boolean =>
  months.some(([month]) => fitsLimits(month, limits));

export const storiesIn = ({ months }: SegmentEntry): number =>
  months.reduce((sum, [, stories]) => sum + stories, 0);

/** The month of each story, in the archive's order. */
export const monthsOf = (segments: readonly SegmentEntry[]): string[] =>
  segments.flatMap(({ months }) => months.flatMap(([month, stories]) => Array<string>(stories).fill(month)));

/** First and last month that is sure. */
export function spanOf(segments: readonly SegmentEntry[]): { from: string; to: string } | null {
  const sure = segments
    .flatMap(({ months }) => months.map(([month]) => month))
    .filter((month) => month !== "")
    .sort();
  const [first, last] = [sure[0], sure.at(-1)];
  if (!first || !last) return null;
  return { from: first.length === 4 ? `${first}-01` : first, to: last.length === 4 ? `${last}-12` : last };
}
