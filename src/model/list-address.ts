/** Which addresses lists make by themselves: when one of them goes, no file of the newsroom is missing. */
import type { Language } from "../i18n/language.ts";
import { listWords, reservedPaths, urlWords } from "../i18n/url-words.ts";

/**
 * Years and months, sections, authors, numbered and lettered pages: `/arsip/2023/11/`, `/penulis/x/`,
 * `/orang/x/berita/3/`. Not `/orang/x/`, `/2023/11/x/`, `/tentang/` or `/about.html`, which stand for a file each.
 */
export function isListAddress(address: string, words: Language): boolean {
  const names = address.split("/").filter(Boolean);
  const first = `/${names[0]}/`;
  const folders = Object.entries(urlWords[words]).flatMap(([key, word]) =>
    key === "archive" ? [] : [`/${word}/`],
  );
  if (!address.endsWith("/")) return false;
  if (reservedPaths(words).includes(first) && !folders.includes(first)) return true;
  return Object.values<string | undefined>(listWords[words]).includes(names.at(-2));
}
