/** What the scripts of the search are told of the site. */
import type { Language } from "../../i18n/language.ts";
import type { SearchWords } from "../../i18n/search-words.ts";

/** `base`: the folder of the site, `/` or `/arsip/`; `urlWords`: the language of its addresses. */
export interface SearchSite {
  readonly base: string;
  readonly language: Language;
  readonly urlWords: Language;
}

/** The same with the words of the interface. */
export interface Speaking extends SearchSite {
  readonly words: SearchWords;
}

/** `/orang/iwan-setiawan/` -> `/arsip/orang/iwan-setiawan/` */
export const hrefOf = ({ base }: SearchSite, url: string): string => base + url.slice(1);
