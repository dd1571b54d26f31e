/** What is told to who cannot see results, once they have come. */
import type { Language } from "../../i18n/language.ts";
import type { SearchWords } from "../../i18n/search-words.ts";
import { formatCount } from "../../i18n/words-of.ts";
import type { Answer } from "../answer.ts";

/** `"23 berita ditemukan, 2 nama cocok"`; `names`: how many. */
export function statusLine(
  { total, instead }: Pick<Answer, "total" | "instead">,
  names: number,
  words: SearchWords,
  language: Language,
): string {
  const count = formatCount(total, language);
  const stories =
    total === 0 ? words.nothing : instead === null ? words.found(count) : words.foundInstead(count, instead);
  return names === 0 ? stories : `${stories}, ${words.foundNames(formatCount(names, language))}`;
}
