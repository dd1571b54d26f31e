/** The text of a story, and how long it is. */
import { once } from "../graph/once.ts";
import type { Thing } from "../model/thing.ts";
import { onArchive } from "./on-archive.ts";

interface Texts {
  text(thing: Thing): string;
  /** Counted once, as several files tell it. */
  words(thing: Thing): number;
}

/** A row asks for the text of one thing twice in a row; all texts together would be too much to keep. */
export const textsOf = onArchive((archive): Texts => {
  let [last, lastText]: [Thing | null, string] = [null, ""];
  const text = (thing: Thing): string => {
    if (thing !== last) [last, lastText] = [thing, archive.text(thing)];
    return lastText;
  };
  return { text, words: once((thing: Thing) => wordsIn(text(thing))) };
});

/** Whatever stands between blanks and has a letter or a digit: `3,5`, `surat-menyurat`, `(PDF)`. */
const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
