import { describe, expect, test } from "vitest";
import { measureFrom, slipCost } from "../../src/search/slips.ts";

function cost(typed: string, word: string): number {
  const measure = measureFrom(typed);
  for (let at = 0; at < word.length; at++) measure.take(word, at);
  return measure.cost(word.length);
}

describe("each kind of slip has its cost, wherever it is", () => {
  test.each([
    ["none", "jembatan", 0],
    ["left out, first", "embatan", slipCost.leftOut],
    ["left out, last", "jembata", slipCost.leftOut],
    ["doubled, first", "jjembatan", slipCost.doubled],
    ["doubled, last", "jembatann", slipCost.doubled],
    ["swapped, first", "ejmbatan", slipCost.swapped],
    ["swapped, last", "jembatna", slipCost.swapped],
    ["neighbouring key, first", "kembatan", slipCost.neighbour],
    ["neighbouring key, last", "jembatab", slipCost.neighbour],
    ["another letter in its place", "jexbatan", slipCost.other],
    ["a letter too many", "jembxatan", slipCost.other],
    ["two of them", "ejmbatab", slipCost.swapped + slipCost.neighbour],
  ])("%s", (_, typed, expected) => {
    expect(cost(typed, "jembatan")).toBe(expected);
  });
});

test("no letter is moved twice: what was swapped is not parted as well", () => {
  expect(cost("ca", "abc")).toBeGreaterThan(slipCost.swapped + slipCost.other);
});

test("two cheap slips cost more than a dear one, three more than two dear ones; a swap no less than a letter left out", () => {
  const { other, ...cheap } = slipCost;
  const least = Math.min(...Object.values(cheap));
  expect(Math.max(...Object.values(cheap))).toBeLessThan(other);
  expect(2 * least).toBeGreaterThan(other);
  expect(3 * least).toBeGreaterThan(2 * other);
  expect(slipCost.swapped).toBeGreaterThanOrEqual(slipCost.leftOut);
});

test("words measured in one table cost what they do alone", () => {
  const measure = measureFrom("pasra");
  for (const [at] of [..."pasir"].entries()) measure.take("pasir", at);
  for (const at of [3, 4]) measure.take("pasar", at);
  expect(measure.cost(5)).toBe(cost("pasra", "pasar"));
  measure.take("pasta", 3);
  measure.take("pasta", 4);
  expect(measure.cost(5)).toBe(cost("pasra", "pasta"));
});

test("no beginning of a word is held to cost more than the word", () => {
  for (const typed of ["ejmbatan", "jembatna", "jmbtaan", "xembatan"]) {
    const measure = measureFrom(typed);
    const word = "jembatan";
    const least = [...word].map((_, at) => measure.take(word, at));
    for (const bound of least) expect(bound).toBeLessThanOrEqual(measure.cost(word.length));
  }
});
