/** The middle of several runs. */
import type { Cost } from "./measure.ts";

/** Each figure's own. */
export const medianCost = (costs: readonly Cost[]): Cost => ({
  wallSeconds: median(costs.map(({ wallSeconds }) => wallSeconds)),
  cpuSeconds: median(costs.map(({ cpuSeconds }) => cpuSeconds)),
  memoryMegabytes: median(costs.map(({ memoryMegabytes }) => memoryMegabytes)),
});

/** Of an even number of runs: the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return middle.reduce((sum, figure) => sum + figure, 0) / middle.length;
}
