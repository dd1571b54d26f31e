/** Where each thing lives on the site. */
import { type Folder, slugOf } from "../content/folders.ts";
import type { Language } from "../i18n/language.ts";
import { listWords, urlWords } from "../i18n/url-words.ts";
import type { Url } from "./thing.ts";

/** `articles/2023/11/ponsel` -> `/2023/11/ponsel/`; `people/iwan` -> `/orang/iwan/`; `pages/tentang` -> `/tentang/`. */
export function urlOf(folder: Folder, slug: string, words: Language): Url {
  const start = folder === "articles" || folder === "pages" ? "" : `${urlWords[words][folder]}/`;
  return `/${start}${slug}/` as Url;
}

/** What is not made from one file each: `/orang/`, `/arsip/`, `/rubrik/`. */
export const indexUrl = (name: keyof (typeof urlWords)[Language], words: Language): Url =>
  `/${urlWords[words][name]}/` as Url;

/** `/arsip/2023/11/` for `2023-11`; of what has no sure year, `/arsip/tanggal-tidak-pasti/`. */
export const archiveUrl = (yearOrMonth: string | null, words: Language): Url =>
  `${indexUrl("archive", words)}${yearOrMonth?.replace("-", "/") ?? listWords[words].undated}/` as Url;

/** One of the pages below an index that bear a name of their own: `/penulis/sekar-pagi/`, `/rubrik/ekonomi/`. */
export const belowIndex = (name: "authors" | "sections", slug: string, words: Language): Url =>
  `${indexUrl(name, words)}${slug}/` as Url;

/** A page of a long list: `/orang/iwan/berita/3/`, `/orang/huruf/a/`. */
export const listPageUrl = (
  url: Url,
  list: "stories" | "mentions" | "letters",
  page: number | string,
  words: Language,
): Url => `${url}${listWords[words][list]}/${page}/` as Url;

/** `media/2023/Surat Edaran.PDF` -> `/media/2023/surat-edaran.pdf`; `articles/2023/11/surat.pdf` -> `/2023/11/surat.pdf`. */
export function documentUrl(file: string): Url {
  const [, path = "", ending = ""] = /^(?:articles\/)?(.*)\.([^./]+)$/s.exec(file) ?? [];
  const steps = path.split("/").map((step) => slugOf(step) || "berkas");
  return `/${steps.join("/")}.${ending.toLowerCase()}` as Url;
}
