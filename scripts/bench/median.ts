/** The middle of several runs. */
import type { Figures, Row } from "./row.ts";

/** Rows of several turns, alike in order -> one of each, with the median of each figure by itself. */
export const medianRows = (turns: readonly (readonly Row[])[]): Row[] =>
  (turns[0] ?? []).map(({ what, figures }) => {
    const measured = turns
      .flatMap((rows) => rows.filter((row) => row.what === what))
      .map((row) => row.figures)
      .filter((one): one is Figures => typeof one !== "string");
    return { what, figures: measured.length > 0 ? medianFigures(measured) : figures };
  });

const medianFigures = (all: readonly Figures[]): Figures => ({
  wallSeconds: median(all.map(({ wallSeconds }) => wallSeconds)),
  cpuSeconds: medianKnown(all.map(({ cpuSeconds }) => cpuSeconds)),
  memoryMegabytes: medianKnown(all.map(({ memoryMegabytes }) => memoryMegabytes)),
  files: median(all.map(({ files }) => files)),
  bytes: median(all.map(({ bytes }) => bytes)),
});

function medianKnown(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((figure) => figure !== null);
  return known.length > 0 ? median(known) : null;
}

/** Of an even number of runs: the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return middle.reduce((sum, figure) => sum + figure, 0) / middle.length;
}
