/** Keys and values in the words of an Indonesian newsroom, or of another system -> what they are called here. */
import { wordsOf } from "../i18n/words-of.ts";

/** Keys that people bring from other systems, at the top of a story. Empty: there is no such thing here. */
const foreignKeys: Readonly<Record<string, string>> = {
  date: "published",
  pubdate: "published",
  lastmod: "updated",
  modified: "updated",
  tags: "topics",
  tag: "topics",
  keywords: "topics",
  categories: "section",
  category: "section",
  author: "byline",
  authors: "byline",
  excerpt: "summary",
  description: "summary",
  slug: "",
  permalink: "",
  layout: "",
  eleventycomputed: "",
  aliases: "formerly",
  redirect_from: "formerly",
  thumbnail: "image",
  cover: "image",
  location: "places",
  language: "lang",
};

/** Our keys in Indonesian, anywhere; the first that may stand in that place is meant. */
const translatedKeys: Readonly<Record<string, readonly string[]>> = {
  judul: ["title", "name"],
  nama: ["name", "title"],
  tanggal: ["published", "date"],
  terbit: ["published"],
  tanggal_terbit: ["published"],
  diperbarui: ["updated"],
  ringkasan: ["summary"],
  rubrik: ["section", "sections"],
  penulis: ["byline"],
  topik: ["topics"],
  orang: ["people"],
  tokoh: ["people"],
  lembaga: ["institutions", "institution"],
  peristiwa: ["events"],
  tempat: ["places", "place"],
  tindak_lanjut: ["follow_ups"],
  melanjutkan: ["continues"],
  ralat: ["corrections"],
  koreksi: ["corrections"],
  hak_jawab: ["corrections"],
  pencabutan: ["corrections"],
  sumber: ["source"],
  gambar: ["image"],
  foto: ["image"],
  bahasa: ["lang", "language"],
  draf: ["draft"],
  jenis: ["kind"],
  janji: ["promise"],
  catatan: ["note"],
  jabatan: ["roles", "title"],
  alias: ["aliases"],
  induk: ["parent"],
  kode: ["code"],
  tingkat: ["level"],
  alamat: ["url"],
  isi: ["text"],
};

/** What a key is called here; empty where it is to be deleted, null where it means nothing. `known`: what may stand there. */
export function ourKey(name: string, known: readonly string[], isTop: boolean): string | null {
  const folded = fold(name);
  const translated = own(translatedKeys, folded.replaceAll(" ", "_"))?.find((key) => known.includes(key));
  if (translated !== undefined) return translated;
  const foreign = isTop ? own(foreignKeys, name.toLowerCase()) : undefined;
  return foreign !== undefined && (foreign === "" || known.includes(foreign)) ? foreign : null;
}

/** What the pages call our values, and what else they are called. */
const translatedValues: Readonly<Record<string, readonly string[]>> = {
  selesai: ["done", "closed"],
  terpenuhi: ["done"],
  ditepati: ["done"],
  berjalan: ["under-way", "running"],
  sebagian: ["partly"],
  belum: ["not-yet", "open"],
  batal: ["dropped"],
  ralat: ["correction"],
  koreksi: ["correction"],
  janji: ["promise"],
  pertanyaan: ["question"],
  perkara: ["case"],
  kasus: ["case"],
  mati: ["off"],
  peringatan: ["warning"],
  kesalahan: ["error"],
  indonesia: ["id"],
  "bahasa indonesia": ["id"],
  inggris: ["en"],
  "bahasa inggris": ["en"],
  english: ["en"],
  indonesian: ["id"],
};

/** `"Belum terwujud"` -> `["not-yet"]`, as far as they are `allowed`. */
export function ourValues(value: string, allowed: readonly string[]): string[] {
  const folded = fold(value);
  const shown = Object.values(wordsOf).flatMap(({ statuses, correctionKinds, kinds }) =>
    Object.entries({ ...statuses, ...correctionKinds, ...kinds })
      .filter(([, words]) => fold(words) === folded)
      .map(([ours]) => ours),
  );
  const ours = new Set([...shown, ...(own(translatedValues, folded) ?? [])]);
  return allowed.filter((one) => ours.has(one));
}

/** `"Inggris"` -> `"en"` */
export const languageCode = (name: string): string | null => ourValues(name, ["id", "en"])[0] ?? null;

const own = <V>(table: Readonly<Record<string, V>>, key: string): V | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const fold = (words: string): string =>
  words
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");
