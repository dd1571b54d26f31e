/** The words of an archive with how often each occurs, small enough to be fetched by a browser. */
import { fold } from "./language/fold.ts";

export interface Vocabulary {
  /** Folded, each once, in the order of their code units. */
  readonly words: readonly string[];
  /** How many letters each word shares with the one before it, or fewer. */
  readonly shared: Uint8Array;
  /** How often each occurs: the times that 1 is to be doubled, rounded down. */
  readonly levels: Uint8Array;
}

const heading = "jejak words 1";

/** `A` for none shared up to `Z` for 25: no folded word holds such a letter, so each also says where a word begins. */
const firstMark = 65;
const mostShared = 25;

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
  let letters = "";
  let levels = "";
  let before = "";
  for (const [word, count] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const shared = sharedLetters(before, word);
    letters += String.fromCharCode(firstMark + shared) + word.slice(shared);
    levels += levelOf(count).toString(36);
    before = word;
  }
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
  const words: string[] = [];
  const shared = new Uint8Array(levels.length);
  let before = "";
  for (const [part] of letters.matchAll(/[A-Z][^A-Z]*/g)) {
    const kept = part.charCodeAt(0) - firstMark;
    shared[words.length] = kept;
    before = before.slice(0, kept) + part.slice(1);
    words.push(before);
  }
  return { words, shared, levels: Uint8Array.from(levels, (level) => Number.parseInt(level, 36)) };
}

/** Any word of two letters is near any other, and none that is read has over forty. */
const fewestLetters = 3;
const mostLetters = 40;

/** Whether a folded word is one that could be misspelled, which a number is not. */
export const isSpelled = (word: string): boolean =>
  word.length >= fewestLetters && word.length <= mostLetters && /^\p{L}[\p{L}'’-]*$/u.test(word);

function sharedLetters(one: string, other: string): number {
  let shared = 0;
  while (shared < mostShared && shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}

const levelOf = (count: number): number => Math.min(highestLevel, Math.floor(Math.log2(count)));

/** FNV-1a of the code units, 32 bits, in hexadecimal. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
}
