/** The words of a running text. */
import { fold } from "./fold.ts";
import { isOneWord } from "./redoubled.ts";

/** As it stands in the text, from `at` to before `end` in UTF-16 units. */
export interface Word {
  readonly word: string;
  readonly at: number;
  readonly end: number;
  /** It begins a sentence, a line or a quotation, where a capital says nothing. */
  readonly isFirst: boolean;
}

/**
 * Abbreviations with dots (`A.H.`, `S.Sos`), what stands before an amount (`Rp`), numbers with what is written to them
 * (`5.000`, `2,5`, `17.30`, `3G`), words with apostrophes inside. What a hyphen joins is told apart below.
 */
const piece =
  /\p{Lu}(?:\.\p{Lu}\p{Ll}{0,3})+(?![\p{L}\p{N}])|(?:Rp|IDR|US)(?=[.$]?\s?\d)|\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’ʼ‘`](?=\p{L}))*/gu;

/** In the order of the text. A hyphen joins what is one word (`anak-anak`, `di-update`) and parts what is two (`Jakarta-Bogor`). */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index: at } of text.matchAll(piece)) {
    const last = words.at(-1);
    const end = at + word.length;
    if (last && at === last.end + 1 && isHyphen(text[last.end]) && areOne(last.word, word))
      words[words.length - 1] = { ...last, word: text.slice(last.at, end), end };
    else words.push({ word, at, end, isFirst: isBeginning(text, at) });
  }
  return words;
}

/** What a sentence, a line or a quotation begins behind, and what may stand between that and its first word. */
const opens = new Set('.!?:;…\n“"”(•–—-');
const between = new Set(" \t\n\r\u00a0“\"'‘(*");
const mostBetween = 4;

function isBeginning(text: string, at: number): boolean {
  for (let before = at - 1; before >= at - mostBetween; before--) {
    const letter = text[before];
    if (letter === undefined || opens.has(letter)) return true;
    if (!between.has(letter)) return false;
  }
  return true;
}

/** Of more than two parts, or longer ones, nothing is one word. */
const areOne = (before: string, behind: string): boolean =>
  before.length + behind.length < 60 && !/[-‐‑]/.test(before) && isOneWord(fold(before), fold(behind));

const isHyphen = (letter: string | undefined): boolean => letter === "-" || letter === "‐" || letter === "‑";
