/** The words in addresses. They never change for a published archive: every link to it holds them. */
import type { Language } from "./language.ts";

export const urlWords = {
  id: {
    people: "orang",
    institutions: "lembaga",
    events: "peristiwa",
    places: "tempat",
    follow_ups: "tindak-lanjut",
    topics: "topik",
    archive: "arsip",
  },
  en: {
    people: "people",
    institutions: "institutions",
    events: "events",
    places: "places",
    follow_ups: "follow-ups",
    topics: "topics",
    archive: "archive",
  },
} as const satisfies Record<Language, Record<string, string>>;

/** In the addresses of numbered and lettered pages, which lists make by themselves: `/orang/x/berita/3/`. */
export const listWords = {
  id: { stories: "berita", mentions: "sebutan", letters: "huruf" },
  en: { stories: "stories", mentions: "mentions", letters: "letters" },
} as const satisfies Record<Language, Record<string, string>>;

/** Addresses that belong to the site itself, some of them for pages still to come. */
export function reservedPaths(words: Language): string[] {
  const own = {
    id: ["rubrik", "penulis", "kutipan", "koreksi", "cari", "ikuti", "data", "meja", "gaya", "aset", "media"],
    en: [
      "sections",
      "authors",
      "quotes",
      "corrections",
      "search",
      "follow",
      "data",
      "desk",
      "style",
      "aset",
      "media",
    ],
  } as const;
  return [...Object.values(urlWords[words]), ...own[words]].map((word) => `/${word}/`);
}
