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
    sections: "rubrik",
    authors: "penulis",
    corrections: "koreksi",
    updates: "pembaruan",
    follow: "ikuti",
    data: "data",
    search: "cari",
    style: "gaya",
  },
  en: {
    people: "people",
    institutions: "institutions",
    events: "events",
    places: "places",
    follow_ups: "follow-ups",
    topics: "topics",
    archive: "archive",
    sections: "sections",
    authors: "authors",
    corrections: "corrections",
    updates: "updates",
    follow: "follow",
    data: "data",
    search: "search",
    style: "style",
  },
} as const satisfies Record<Language, Record<string, string>>;

/** Words further on in an address: `/orang/iwan/berita/3/`, `/orang/huruf/a/`, `/arsip/tanggal-tidak-pasti/`. */
export const listWords = {
  id: { stories: "berita", mentions: "sebutan", letters: "huruf", undated: "tanggal-tidak-pasti" },
  en: { stories: "stories", mentions: "mentions", letters: "letters", undated: "date-not-certain" },
} as const satisfies Record<Language, Record<string, string>>;

/** Names of files that are not pages: `/ikuti/semua.opml`. */
export const fileWords = {
  id: { all: "semua" },
  en: { all: "all" },
} as const satisfies Record<Language, Record<string, string>>;

/** Names of files below `/data/` that are not those of a kind of thing: `/data/artikel-2023.csv`. */
export const dataWords = {
  id: { articles: "artikel", roles: "peran", log: "laporan", graph: "graf" },
  en: { articles: "articles", roles: "roles", log: "reports", graph: "graph" },
} as const satisfies Record<Language, Record<string, string>>;

/** Behind the question mark: what is asked for on `/cari/`, and (`marks`) the words to be marked in a story. */
export const questionWords = {
  id: {
    words: "q",
    section: "rubrik",
    topic: "topik",
    person: "orang",
    institution: "lembaga",
    event: "peristiwa",
    place: "tempat",
    open: "belum-tuntas",
    yes: "ya",
    from: "dari",
    to: "sampai",
    order: "urut",
    relevance: "cocok",
    newest: "baru",
    oldest: "lama",
    marks: "tandai",
  },
  en: {
    words: "q",
    section: "section",
    topic: "topic",
    person: "person",
    institution: "institution",
    event: "event",
    place: "place",
    open: "open",
    yes: "yes",
    from: "from",
    to: "to",
    order: "sort",
    relevance: "fit",
    newest: "newest",
    oldest: "oldest",
    marks: "mark",
  },
} as const satisfies Record<Language, Record<string, string>>;

/** First parts of the addresses of pages still to come. */
const toCome = {
  id: ["kutipan", "meja", "aset", "media"],
  en: ["quotes", "desk", "aset", "media"],
} as const;

/** Addresses that belong to the site itself, some of them for pages still to come. */
export const reservedPaths = (words: Language): string[] =>
  [...Object.values(urlWords[words]), ...toCome[words]].map((word) => `/${word}/`);
