/** Costs put together. */
import type { Cost } from "../measure.ts";
import { median } from "../median.ts";

/** What `one` took more than `other`; the memory is that of `one`. */
export const beyond = (one: Cost, other: Cost): Cost => ({
  wallSeconds: one.wallSeconds - other.wallSeconds,
  cpuSeconds: one.cpuSeconds === null || other.cpuSeconds === null ? null : one.cpuSeconds - other.cpuSeconds,
  memoryMegabytes: one.memoryMegabytes,
});

/** Of each figure by itself. */
export const medianCost = (costs: readonly Cost[]): Cost => ({
  wallSeconds: median(costs.map(({ wallSeconds }) => wallSeconds)),
  cpuSeconds: medianKnown(costs.map(({ cpuSeconds }) => cpuSeconds)),
  memoryMegabytes: medianKnown(costs.map(({ memoryMegabytes }) => memoryMegabytes)),
});

/** The median of what `one` is to `other` in each turn. */
export function medianRatio<T>(turns: readonly T[], one: (turn: T) => Cost, other: (turn: T) => Cost): Cost {
  const by = (a: number | null, b: number | null) => (a === null || b === null || b === 0 ? null : a / b);
  const ratios = turns.map((turn) => {
    const [a, b] = [one(turn), other(turn)];
    return {
      wallSeconds: a.wallSeconds / b.wallSeconds,
      cpuSeconds: by(a.cpuSeconds, b.cpuSeconds),
      memoryMegabytes: by(a.memoryMegabytes, b.memoryMegabytes),
    };
  });
  return medianCost(ratios);
}

function medianKnown(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((figure) => figure !== null);
  return known.length > 0 ? median(known) : null;
}
