/** Which addresses lists make by themselves: when one of them goes, no file of the newsroom is missing. */
import { folders } from "../content/folders.ts";
import type { Language } from "../i18n/language.ts";
import { listWords, reservedPaths } from "../i18n/url-words.ts";
import { indexUrl } from "./url.ts";

/**
 * Years and months, sections, authors, numbered and lettered pages: `/arsip/2023/11/`, `/penulis/x/`,
 * `/orang/x/berita/3/`. Not `/orang/x/`, `/2023/11/x/`, `/tentang/` or `/about.html`, which stand for a file each.
 */
export function isListAddress(address: string, words: Language): boolean {
  if (!address.endsWith("/")) return false;
  const names = address.split("/").filter(Boolean);
  const first = `/${names[0]}/`;
  const ofThings = folders.flatMap((folder) =>
    folder === "articles" || folder === "pages" ? [] : [indexUrl(folder, words) as string],
  );
  if (reservedPaths(words).includes(first) && !ofThings.includes(first)) return true;
  const { stories, mentions, letters } = listWords[words];
  const [word, page = ""] = names.slice(1).slice(-2);
  return word === letters ? page !== "" : (word === stories || word === mentions) && /^\d+$/.test(page);
}
