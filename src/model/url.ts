/** Where each thing lives on the site. */
import { type Folder, slugOf } from "../content/folders.ts";
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

/** `media/2023/Surat Edaran.PDF` -> `/media/2023/surat-edaran.pdf`; `articles/2023/11/surat.pdf` -> `/2023/11/surat.pdf`. */
export function documentUrl(file: string): Url {
  const [, path = "", ending = ""] = /^(?:articles\/)?(.*)\.([^./]+)$/s.exec(file) ?? [];
  const steps = path.split("/").map((step) => slugOf(step) || "berkas");
  return `/${steps.join("/")}.${ending.toLowerCase()}` as Url;
}
