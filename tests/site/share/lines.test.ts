import fc from "fast-check";
import { expect, test } from "vitest";
import { breakLines, evenLines } from "../../../src/site/share/lines.ts";

const widths = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 40 });

test("a line takes as many words as it holds", () => {
  expect(breakLines([40, 40, 40, 40], 10, 100)).toEqual([
    [0, 2],
    [2, 4],
  ]);
  expect(breakLines([], 10, 100)).toEqual([]);
});

test("a word that is wider than a line has one to itself", () => {
  expect(breakLines([50, 200, 50], 10, 100)).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
});

test("lines are of like length where words allow it", () => {
  expect(breakLines([40, 40, 40, 40, 40, 40], 10, 250)).toEqual([
    [0, 5],
    [5, 6],
  ]);
  expect(evenLines([40, 40, 40, 40, 40, 40], 10, 250)).toEqual([
    [0, 3],
    [3, 6],
  ]);
});

test("every word stands once, in order, in no more lines than are needed and in none that is too wide", () => {
  fc.assert(
    fc.property(widths, (words) => {
      const lines = evenLines(words, 10, 300);
      expect(lines.flatMap(([from, to]) => words.slice(from, to))).toEqual(words);
      expect(lines).toHaveLength(breakLines(words, 10, 300).length);
      for (const [from, to] of lines) {
        const line = words.slice(from, to);
        expect(line.reduce((sum, width) => sum + width, 10 * (line.length - 1))).toBeLessThanOrEqual(300.001);
      }
    }),
  );
});
