/** Segments by time and one segment, beside each other, as lines of plain text. */
import { columns } from "../columns.ts";
import { median } from "../median.ts";
import { ratio } from "../table.ts";
import type { Asked } from "./ask-all.ts";
import { decimal, kilobytes, percent } from "./decimal.ts";
import { bytesOf, type Fetched } from "./reader.ts";
import { type Manner, manners, type SegmentsTurn } from "./segments-turn.ts";
import { shareInCommon } from "./share-in-common.ts";

export interface SegmentsFigures {
  readonly turns: readonly SegmentsTurn[];
  /** The same words in the same order. */
  readonly asked: Readonly<Record<Manner, readonly Asked[]>>;
}

export function segmentsTable({ turns, asked }: SegmentsFigures): string[] {
  const row = (what: string, of: (manner: Manner) => number, tell: (figure: number) => string) => {
    const figures = manners.map(of);
    return [what, ...figures.map(tell), ratio(figures[1], figures[0])];
  };
  const seconds = (figure: number) => decimal(figure, 2);
  const of = (manner: Manner, figure: (asked: Asked) => number) => median(asked[manner].map(figure));
  const bytes = (manner: Manner, fetched: (asked: Asked) => Fetched) =>
    of(manner, (each) => bytesOf(fetched(each).files));
  const shares = asked.years.map(({ first }, at) =>
    shareInCommon(first.hits, asked.one[at]?.first.hits ?? []),
  );
  return [
    ...columns([
      ["one index or many", "by years", "one", "one/by years"],
      row("s, all of it", (manner) => median(turns.map((turn) => turn[manner].all)), seconds),
      row("s, after one edited story", (manner) => median(turns.map((turn) => turn[manner].edited)), seconds),
      row("kB, first question", (manner) => bytes(manner, ({ first }) => first), kilobytes),
      row("kB, second question", (manner) => bytes(manner, ({ second }) => second), kilobytes),
      row("kB, limited to two years", (manner) => bytes(manner, ({ limited }) => limited), kilobytes),
      row(
        "ms, first question",
        (manner) => of(manner, ({ first }) => first.milliseconds),
        (ms) => decimal(ms, 1),
      ),
      row(
        "ms, second question",
        (manner) => of(manner, ({ second }) => second.milliseconds),
        (ms) => decimal(ms, 1),
      ),
    ]),
    `the first ten: ${percent(median(shares))} in common in the median, ${percent(mean(shares))} on the mean`,
  ];
}

const mean = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
