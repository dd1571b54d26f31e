/** How well words find their cousins, as lines of plain text. */
import { columns } from "../columns.ts";
import { percent } from "./decimal.ts";
import type { PairCount, PairList } from "./pairs.ts";

export interface LanguageFigures {
  readonly list: PairList;
  readonly jejak: PairCount;
  readonly pagefind: PairCount;
}

export const languageTable = (figures: readonly LanguageFigures[]): string[] =>
  columns([
    ["find each other", "pairs", "Jejak", "Pagefind", "one way at least: Jejak", "Pagefind"],
    ...figures.map(({ list, jejak, pagefind }) => [
      list,
      String(jejak.pairs),
      percent(jejak.both / jejak.pairs),
      percent(pagefind.both / pagefind.pairs),
      percent(jejak.either / jejak.pairs),
      percent(pagefind.either / pagefind.pairs),
    ]),
  ]);
