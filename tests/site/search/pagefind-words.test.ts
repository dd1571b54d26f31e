import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { few, renumbered, withoutFieldPlaces } from "../../../src/site/search/pagefind-words.ts";

/** As Pagefind 1.5 reads them: where a word stands, and how much that counts. */
function read(places: readonly number[]): { at: number; weight: number }[] {
  let weight = 25;
  let at = 0;
  return places.flatMap((step) => {
    if (step < 0) {
      weight = -1 - step;
      at = 0;
      return [];
    }
    at += step;
    return [{ at, weight }];
  });
}

describe("few places", () => {
  test("of up to ten are the first, and count as all of them", () => {
    expect(few([-25, 7])).toEqual([-25, 7]);
    expect(few([-25, 7, 3, 12])).toEqual([-73, 7]);
    expect(few([-25, ...Array(10).fill(2)])).toEqual([-241, 2]);
    expect(few([])).toEqual([]);
  });

  test("count as much as all, stand where the word stands, and are fewer", () => {
    const steps = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(steps, (given) => {
        const [all, some] = [read([-25, ...given]), read(few([-25, ...given]))];
        const sum = (places: typeof all) => places.reduce((total, { weight }) => total + weight, 0);
        expect(sum(some)).toBe(sum(all));
        expect(some).toHaveLength(Math.ceil(all.length / 10));
        expect(some.map(({ at }) => at)).toEqual(all.slice(0, some.length).map(({ at }) => at));
        for (const { weight } of some) expect(weight).toBeLessThan(256);
      }),
    );
  });

  test("of a form that Pagefind 1.5 does not write are an error", () => {
    for (const places of [
      [7, 3],
      [-49, 7, 3],
      [-25, 7, -49, 9],
    ])
      expect(() => few(places)).toThrow(/otherwise/);
  });
});

test("stories come in the order of their new numbers, with what they hold", () => {
  const held = [
    [1, [-25, 4]],
    [1, [-25, 9, 1], [-1, 0]],
    [2, [], [-2, 0]],
  ] as const;
  expect(renumbered(held, [9, 8, 3, 7, 5])).toEqual([
    [3, [-25, 9, 1], [-1, 0]],
    [2, [], [-2, 0]],
    [3, [-25, 4]],
  ]);
});

test("of fields no places are kept", () => {
  expect(
    withoutFieldPlaces([
      [0, [-25, 1], [-1, 3, 4, -2, 6]],
      [1, [-25, 2], []],
    ]),
  ).toEqual([
    [0, [-25, 1], [-1, 0, -2, 0]],
    [1, [-25, 2]],
  ]);
});
