/** Where the stories of a thread stand on an axis of time: each a mark, or where they are many, in columns. */
import { isDoubtful } from "../../certain.ts";
import type { When } from "../../date.ts";
import { dayOf } from "../../days.ts";
import { round } from "./numbers.ts";
import { type Cell, type TimeAxis, timeAxis } from "./time-axis.ts";

interface Dated {
  readonly published: When;
}

export type ThreadLayout<T> = {
  readonly axis: TimeAxis;
  /** In which mark or column each story is, counted from 0. */
  readonly places: ReadonlyMap<T, number>;
} & (
  | { readonly marks: readonly Mark<T>[]; readonly rows: number }
  | { readonly columns: readonly Column<T>[] }
);

/** `from`, `to`: per cent of the width. */
export interface Mark<T> {
  readonly story: T;
  readonly from: number;
  readonly to: number;
  /** Counted from the axis up. */
  readonly row: number;
  /** A day that is sure; all else is a span. */
  readonly sure: boolean;
  /** On which side the span has no end. */
  readonly open: "start" | "end" | null;
}

export interface Column<T> {
  readonly cell: Cell;
  /** Oldest first. */
  readonly stories: readonly T[];
  /** How many of them surely lie in this part of the axis. */
  readonly sure: number;
}

/** More marks are columns, and so are marks that would stand higher. */
const [mostMarks, mostRows] = [40, 6];

/** Half the room of a mark, in per cent: 12 pixels of a drawing of 288. So far the axis of marks keeps from the edges. */
export const half = 4.2;

/** `stories`: oldest first. Null where an axis would show nothing: all may be of one day. */
export function threadLayout<T extends Dated>(stories: readonly T[]): ThreadLayout<T> | null {
  const spans = stories.map(({ published }) => spanOf(published));
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to));
  if (stories.length === 0 || first === last) return null;
  const axis = timeAxis(first, last);
  if (stories.length <= mostMarks) {
    const marks = marksOf(stories, axis);
    const rows = Math.max(...marks.map(({ row }) => row)) + 1;
    const places = new Map(stories.map((story, at) => [story, at]));
    if (rows <= mostRows) return { axis, places, marks, rows };
  }
  const columns = columnsOf(stories, axis);
  const places = columns.flatMap((column, at) => column.stories.map((story) => [story, at] as const));
  return { axis, places: new Map(places), columns };
}

/** Each in the lowest row in which it touches no other. */
function marksOf<T extends Dated>(stories: readonly T[], axis: TimeAxis): Mark<T>[] {
  const ends: number[] = [];
  return stories.map((story) => {
    const span = spanOf(story.published);
    const [from, to] = [placeOf(axis.at(span.from + 0.5)), placeOf(axis.at(span.to + 0.5))];
    const free = ends.findIndex((end) => end <= from - half);
    const row = free < 0 ? ends.length : free;
    ends[row] = to + half;
    return { story, from, to, row, sure: span.sure, open: span.open };
  });
}

function columnsOf<T extends Dated>(stories: readonly T[], { cells }: TimeAxis): Column<T>[] {
  const columns = cells.map((cell) => ({ cell, stories: [] as T[], sure: 0 }));
  let at = 0;
  for (const story of stories) {
    const { from, to, sure, open } = spanOf(story.published);
    while (from >= (columns[at]?.cell.to ?? Number.POSITIVE_INFINITY)) at += 1;
    const column = columns[at];
    if (!column) continue;
    column.stories.push(story);
    if (sure || (open === null && !isDoubtful(story.published) && to < column.cell.to)) column.sure += 1;
  }
  return columns;
}

/** The days that a date can mean. Of an open one, the day at its other end. */
function spanOf(when: When) {
  const { earliest, latest, sort } = when;
  const [from, to] = [dayOf(earliest ?? sort), dayOf(latest ?? sort)];
  const open = earliest === null ? ("start" as const) : latest === null ? ("end" as const) : null;
  return { from, to, open, sure: open === null && from === to && !isDoubtful(when) };
}

/** In per cent, for a share of the axis. */
const placeOf = (share: number): number => round(half + share * (100 - 2 * half));
