/** What the words of a question ask for. */
import { type Word, wordsIn } from "../language/words-in.ts";

export interface Asked {
  readonly words: readonly string[];
  /** In quotes: these very words in a row. A single one in quotes has to occur in its very form. */
  readonly phrases: readonly (readonly string[])[];
  readonly without: readonly string[];
  /** Whether the last of `words` may still be being typed: nothing stands behind it. */
  readonly isOpen: boolean;
}

/** `jalan "air bersih" -sawah`. A quote that is not closed reaches to the end. */
const part = /(?<![^\s"“”])(-?)["“”]([^"“”]*)(?:["“”]|$)|(?<!\S)-(\S+)|([^\s"“”]+)/gu;

export function readWords(question: string): Asked {
  const words: string[] = [];
  const phrases: string[][] = [];
  const without: string[] = [];
  let isOpen = false;
  for (const [, minus, quoted, banned, plain] of question.matchAll(part)) {
    isOpen = plain !== undefined;
    if (banned !== undefined) without.push(...textsOf(banned));
    else if (plain !== undefined) words.push(...textsOf(plain));
    else if (minus) without.push(...textsOf(quoted ?? ""));
    else if (quoted) phrases.push(textsOf(quoted));
  }
  return {
    words,
    phrases: phrases.filter(({ length }) => length > 0),
    without,
    isOpen: isOpen && /[\p{L}\p{N}]$/u.test(question),
  };
}

const textsOf = (text: string): string[] => wordsIn(text).map(({ word }: Word) => word);
