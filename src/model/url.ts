/** Where each thing lives on the site. */
import type { Folder } from "../content/folders.ts";
import type { Language } from "../i18n/language.ts";
import { urlWords } from "../i18n/url-words.ts";
import type { Url } from "./thing.ts";

/** `articles/2023/11/ponsel` -> `/2023/11/ponsel/`; `people/iwan` -> `/orang/iwan/`; `pages/tentang` -> `/tentang/`. */
export function urlOf(folder: Folder, slug: string, words: Language): Url {
  const start = folder === "articles" || folder === "pages" ? "" : `${urlWords[words][folder]}/`;
  return `/${start}${slug}/` as Url;
}

/** The index of a folder: `/orang/`. */
export const indexUrl = (folder: Exclude<Folder, "articles" | "pages">, words: Language): Url =>
  `/${urlWords[words][folder]}/` as Url;
