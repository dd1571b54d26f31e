/** How many typing errors the search puts right. */
import { nearestWords } from "../../../src/search/spelling.ts";
import type { Vocabulary } from "../../../src/search/vocabulary.ts";
import { randomFrom } from "../random.ts";
import { mistyped, type Slip, slips } from "./typing-errors.ts";

export interface TypingFigures {
  readonly slip: Slip;
  readonly tried: number;
  /** The right word is among the first three. */
  readonly found: number;
  /** What was typed is another word of the archive, so that nobody can tell; missed. */
  readonly otherWords: number;
}

/** Shorter words have too many neighbours. */
const shortest = 5;

/** Each slip once in each of `sample` words, at a place drawn by `seed`; a slip that a word has no place for is left out. */
export function typingFigures(vocabulary: Vocabulary, seed: number, sample = 500): TypingFigures[] {
  const random = randomFrom(seed);
  const known = new Set(vocabulary.words);
  const words = sampled(
    vocabulary.words.filter((word) => word.length >= shortest),
    sample,
    random.next,
  );
  return slips.map((slip) => {
    const typed = words.flatMap((word) => {
      const ways = mistyped(word, slip);
      return ways.length > 0 ? [{ word, typed: random.pick(ways) }] : [];
    });
    return {
      slip,
      tried: typed.length,
      found: typed.filter(({ word, typed }) => nearestWords(typed, vocabulary, 3).includes(word)).length,
      otherWords: typed.filter(({ typed }) => known.has(typed)).length,
    };
  });
}

/** Different ones. */
function sampled<T>(items: readonly T[], count: number, next: () => number): T[] {
  const drawn = items.map((item) => ({ item, lot: next() })).sort((one, other) => one.lot - other.lot);
  return drawn.slice(0, count).map(({ item }) => item);
}
