/** Words in order as a short text, each without the letters that it shares with the one before it. */

export interface SortedWords {
  readonly words: readonly string[];
  /** How many letters each word shares with the one before it, or fewer. */
  readonly shared: Uint8Array;
}

/** `A` for none shared up to `Z` for 25: no folded word holds such a letter, so each also says where a word begins. */
const firstMark = 65;
const mostShared = 25;

/** `sekam`, `sekar` -> `AsekamEr`. `words`: without capitals of A to Z, in the order of their code units. */
export function packSorted(words: readonly string[]): string {
  let text = "";
  let before = "";
  for (const word of words) {
    const shared = sharedLetters(before, word);
    text += String.fromCharCode(firstMark + shared) + word.slice(shared);
    before = word;
  }
  return text;
}

export function unpackSorted(text: string): SortedWords {
  const words: string[] = [];
  const shared: number[] = [];
  let before = "";
  for (const [part] of text.matchAll(/[A-Z][^A-Z]*/g)) {
    const kept = part.charCodeAt(0) - firstMark;
    before = before.slice(0, kept) + part.slice(1);
    shared.push(kept);
    words.push(before);
  }
  return { words, shared: Uint8Array.from(shared) };
}

function sharedLetters(one: string, other: string): number {
  let shared = 0;
  while (shared < mostShared && shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}
