/** Cousins and strangers, asked for in Jejak and in Pagefind as it comes. */
import { join } from "node:path";
import { findByJejak } from "./find-by-jejak.ts";
import { findByPagefind } from "./find-by-pagefind.ts";
import type { LanguageFigures } from "./language-table.ts";
import { countPairs, pairLists, pairsIn } from "./pairs.ts";

/** `folder`: new. */
export async function languageFigures(folder: string): Promise<LanguageFigures[]> {
  const lists = pairLists.map((list) => ({ list, pairs: pairsIn(list) }));
  const words = [...new Set(lists.flatMap(({ pairs }) => pairs.flat()))];
  const byJejak = await findByJejak(words, join(folder, "jejak"));
  const byPagefind = await findByPagefind(words, join(folder, "pagefind"));
  return lists.map(({ list, pairs }) => ({
    list,
    jejak: countPairs(pairs, byJejak),
    pagefind: countPairs(pairs, byPagefind),
  }));
}
