import fc from "fast-check";
import { expect, test } from "vitest";
import { arcsOf, strongestPairs } from "../../../src/views/pictures/arcs.ts";

const pair = (a: number, b: number, stories: number) => ({ a, b, stories });

const pairs = fc
  .uniqueArray(fc.tuple(fc.nat(23), fc.nat(23), fc.integer({ min: 1, max: 30 })), {
    selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    maxLength: 276,
  })
  .map((all) =>
    all
      .filter(([a, b]) => a !== b)
      .map(([a, b, stories]) => pair(Math.min(a, b), Math.max(a, b), stories))
      .sort((one, other) => other.stories - one.stories),
  );

test("at most forty pairs are joined, and none while an equally strong one is not", () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const shown = strongestPairs(all, 24);
      const weakest = Math.min(...shown.map(({ stories }) => stories));
      expect(shown.length).toBeLessThanOrEqual(40);
      expect(all.filter(({ stories }) => stories >= weakest)).toEqual(shown);
    }),
  );
});

test("where all are together equally often there is nothing to draw; where some are not, there is", () => {
  expect(strongestPairs([], 0)).toEqual([]);
  expect(strongestPairs([pair(0, 1, 1), pair(0, 2, 1), pair(1, 2, 1)], 3)).toEqual([]);
  expect(strongestPairs([pair(0, 1, 2), pair(0, 2, 1), pair(1, 2, 1)], 3)).toHaveLength(3);
  expect(strongestPairs([pair(0, 1, 1), pair(0, 2, 1)], 3)).toHaveLength(2);
});

test("every arc joins the middles of its two rows and stays in its box, thicker for more stories", () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const arcs = arcsOf(all, (name) => name + 1);
      for (const [at, { path, thickness }] of arcs.entries()) {
        const { a, b } = all[all.length - 1 - at] ?? pair(-1, -1, 0);
        const [, from, x, to] = /^M1 (\S+)C(\S+) \S+ \S+ \S+ 1 (\S+)$/.exec(path) ?? [];
        expect([Number(from), Number(to)]).toEqual([a + 1.5, b + 1.5]);
        const reach = (3 * (1 - Number(x))) / 4;
        expect(reach).toBeGreaterThan(0);
        expect(reach).toBeLessThanOrEqual(1);
        expect(thickness).toBeGreaterThanOrEqual(arcs[at - 1]?.thickness ?? 1);
        expect(thickness).toBeLessThanOrEqual(4);
      }
    }),
  );
});
