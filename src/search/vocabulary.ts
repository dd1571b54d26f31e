/** The words of an archive with how often each occurs, small enough to be fetched by a browser. */
import { packSorted, type SortedWords, unpackSorted } from "./front-coding.ts";
import { fold } from "./language/fold.ts";

/** The words are folded, each once. */
export interface Vocabulary extends SortedWords {
  /** How often each occurs: the times that 1 is to be doubled, rounded down. */
  readonly levels: Uint8Array;
}

const heading = "jejak words 1";

const highestLevel = 35;

/**
 * `[["Sekar", 3], ["sekam", 1]]` -> a heading with a checksum, `AsekamEr`, and `01`. Words are folded, and counted together
 * where they are then the same. Left out: those of under three or over forty letters, those with anything but letters,
 * hyphens and apostrophes, and those that occur less than once.
 */
export function packVocabulary(words: Iterable<readonly [word: string, count: number]>): string {
  const counts = new Map<string, number>();
  for (const [written, count] of words) {
    const word = fold(written);
    if (isSpelled(word) && count >= 1) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  const sorted = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  const letters = packSorted(sorted.map(([word]) => word));
  const levels = sorted.map(([, count]) => levelOf(count).toString(36)).join("");
  const body = `${letters}\n${levels}`;
  return `${heading} ${checksum(body)}\n${body}`;
}

/** What `packVocabulary` wrote; an error where the text is of another make or was damaged on its way. */
export function readVocabulary(text: string): Vocabulary {
  const end = text.indexOf("\n");
  const body = text.slice(end + 1);
  if (text.slice(0, Math.max(end, 0)) !== `${heading} ${checksum(body)}`)
    throw new Error("not a vocabulary, or a damaged one");
  const [letters = "", levels = ""] = body.split("\n");
  return {
    ...unpackSorted(letters),
    levels: Uint8Array.from(levels, (level) => Number.parseInt(level, 36)),
  };
}

/** Any word of two letters is near any other, and none that is read has over forty. */
const fewestLetters = 3;
const mostLetters = 40;

/** Whether a folded word is one that could be misspelled, which a number is not. */
export const isSpelled = (word: string): boolean =>
  word.length >= fewestLetters && word.length <= mostLetters && /^\p{L}[\p{L}'’-]*$/u.test(word);

const levelOf = (count: number): number => Math.min(highestLevel, Math.floor(Math.log2(count)));

/** FNV-1a of the code units, 32 bits, in hexadecimal. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
}
