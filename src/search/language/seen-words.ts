/** How words stand in running text: with a capital or without. */
import { fold } from "./fold.ts";
import type { Word } from "./words-in.ts";

/** Ways in which a word was seen, added up, by folded word. Those of two texts together: `joinSeen`. */
export type SeenWords = ReadonlyMap<string, number>;

const small = 1;
const capital = 2;

export const isSeen = {
  /** Without a capital. */
  small: (how: number): boolean => (how & small) !== 0,
  /** With a capital inside of a sentence, and never without. */
  asName: (how: number): boolean => how === capital,
};

/** Of the words of running text; titles, which write everything with capitals, tell nothing. */
export function seenIn(words: Iterable<Word>): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { word, isFirst } of words) {
    const how = /^\p{Ll}/u.test(word) ? small : isFirst || !/^\p{Lu}/u.test(word) ? 0 : capital;
    if (how !== 0) addSeen(seen, fold(word), how);
  }
  return seen;
}

/** Puts what one text has shown to what others have. */
export function joinSeen(all: Map<string, number>, more: SeenWords): void {
  for (const [word, how] of more) addSeen(all, word, how);
}

function addSeen(seen: Map<string, number>, word: string, how: number): void {
  seen.set(word, (seen.get(word) ?? 0) | how);
}
