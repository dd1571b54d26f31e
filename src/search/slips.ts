/** How far a word is from what was typed for it: the distance of Damerau and Levenshtein, weighed by kind of slip. */
import { neighboursOf } from "./keyboard.ts";

/**
 * What a slip costs. There is one way to double a letter, to leave it out or to swap it with the next, five or so to hit
 * the key beside it, and some twenty to write any other. Two cheap slips cost more than a dear one, three more than two dear ones.
 */
export const slipCost = { doubled: 6, leftOut: 6, swapped: 6, neighbour: 7, other: 8 };

export interface Measure {
  /** Takes letter `at` of a word whose letters before it were taken; the least that any word which begins so costs. */
  take(word: string, at: number): number;
  /** The cost of the word of which `length` letters were taken. */
  cost(length: number): number;
}

/**
 * One table for many words: row `length`, column `end` is the cost of a word's first letters for the first ones typed. The
 * least of a row bounds what comes after it: a swap skips a row, but costs no less than the letter left out in that row.
 */
export function measureFrom(typed: string): Measure {
  const letters = typed.split("");
  const near = letters.map(neighboursOf);
  const tooMany = letters.map((letter, at) =>
    letter === letters[at - 1] ? slipCost.doubled : slipCost.other,
  );
  const nothing = [0];
  for (const [at, cost] of tooMany.entries()) nothing.push((nothing[at] ?? 0) + cost);
  const rows = [nothing];
  const costAt = (length: number, end: number): number => rows[length]?.[end] ?? Number.POSITIVE_INFINITY;

  const substitution = (letter: string, at: number): number => {
    if (letter === letters[at]) return 0;
    return near[at]?.includes(letter) ? slipCost.neighbour : slipCost.other;
  };

  const take = (word: string, at: number): number => {
    const letter = word.charAt(at);
    const before = word.charAt(at - 1);
    const row = [(at + 1) * slipCost.leftOut];
    let least = row[0] ?? 0;
    let cost = least;
    for (let end = 1; end <= letters.length; end++) {
      cost = Math.min(
        cost + (tooMany[end - 1] ?? slipCost.other),
        costAt(at, end) + slipCost.leftOut,
        costAt(at, end - 1) + substitution(letter, end - 1),
      );
      if (letters[end - 1] === before && letters[end - 2] === letter)
        cost = Math.min(cost, costAt(at - 1, end - 2) + slipCost.swapped);
      row.push(cost);
      least = Math.min(least, cost);
    }
    rows[at + 1] = row;
    return least;
  };
  return { take, cost: (length) => costAt(length, letters.length) };
}
