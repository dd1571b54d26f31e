/** Which of those in a row are joined by arcs, and the arcs' ways. */
import type { Companions } from "../../graph/harvest.ts";
import { round } from "./numbers.ts";

type Pair = Companions["pairs"][number];

export interface Arc {
  /** In a box one wide and one high for each row, from the right edge at the middle of one row to that of another. */
  readonly path: string;
  /** In pixels. */
  readonly thickness: number;
}

/** More arcs are a tangle. */
const most = 40;

/**
 * The strongest pairs, and never some of one strength without the others: which of them would be chance. None where each
 * is as often with each as any other, which a picture could not tell.
 */
export function strongestPairs(pairs: readonly Pair[], names: number): readonly Pair[] {
  const [strongest, next] = [pairs[0], pairs[most]];
  if (!strongest) return [];
  const shown = next ? pairs.filter(({ stories }) => stories > next.stories) : pairs;
  const isEven = shown.at(-1)?.stories === strongest.stories && shown.length === (names * (names - 1)) / 2;
  return isEven ? [] : shown;
}

/** `row`: on which row each name stands, counted from 0. The thinnest come first, to lie below. */
export function arcsOf(pairs: readonly Pair[], row: (name: number) => number): Arc[] {
  const longest = Math.max(...pairs.map(({ a, b }) => row(b) - row(a)));
  const strongest = Math.max(...pairs.map(({ stories }) => stories));
  return pairs
    .map(({ a, b, stories }) => ({
      path: pathOf(row(a) + 0.5, row(b) + 0.5, (row(b) - row(a)) / longest),
      thickness: round(1.25 + (2.75 * (stories - 1)) / Math.max(strongest - 1, 4)),
    }))
    .reverse();
}

/** Neighbours are seen as well as those far apart: the reach grows by the root. A curve reaches 3/4 of its handles. */
function pathOf(from: number, to: number, length: number): string {
  const x = round(1 - Math.sqrt(length) / 0.78);
  return `M1 ${from}C${x} ${from} ${x} ${to} 1 ${to}`;
}
