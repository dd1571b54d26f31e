/** Chance that repeats: one seed gives one archive, on every machine. */
export interface Random {
  /** From 0 up to, but never, 1. */
  next(): number;
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  /** True in this share of the calls: 0.05 is one in twenty. */
  chance(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** `count` different items at most, in the order drawn. */
  several<T>(count: number, draw: () => T): T[];
}

/** mulberry32: 32 bits of state, so any whole number is a seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (share) => next() < share,
    pick: (items) => itemAt(items, Math.floor(next() * items.length)),
    several: (count, draw) => [...new Set(Array.from({ length: count }, draw))],
  };
}

export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`no item ${index} in a list of ${items.length}`);
  return item;
}
