/** A few names in many stories, many names in a few: the law of Zipf and Mandelbrot. */
import { itemAt, type Random } from "./random.ts";

/** Flattens the top: the first of 2,000 names gets one draw in 25, not one in 8. */
const offset = 2.7;

/** A way to draw from `items`, each as often as 1 / (its rank + 2.7). */
export function zipf<T>(items: readonly T[]): (random: Random) => T {
  const sums: number[] = [];
  let sum = 0;
  for (const rank of items.keys()) {
    sum += 1 / (rank + 1 + offset);
    sums.push(sum);
  }
  return (random) => itemAt(items, firstAbove(sums, random.next() * sum));
}

function firstAbove(sums: readonly number[], wanted: number): number {
  let [from, to] = [0, sums.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (itemAt(sums, middle) > wanted) to = middle;
    else from = middle + 1;
  }
  return from;
}
