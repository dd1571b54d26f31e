/** How long a story is. */
import type { Archive } from "../graph/archive.ts";
import { once } from "../graph/once.ts";
import type { Article } from "../model/thing.ts";

/** Counted once for an archive, as several files tell it. */
export function wordCount(archive: Archive, article: Article): number {
  let counts = countsOf.get(archive);
  if (!counts) {
    counts = once((one: Article) => wordsIn(archive.text(one)));
    countsOf.set(archive, counts);
  }
  return counts(article);
}

const countsOf = new WeakMap<Archive, (article: Article) => number>();

/** Whatever stands between blanks and has a letter or a digit: `3,5`, `surat-menyurat`, `(PDF)`. */
const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
