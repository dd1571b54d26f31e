/** The words of each language, and how it writes numbers. */
import type { Language } from "./language.ts";
import { wordsEn } from "./words.en.ts";
import { wordsId } from "./words.id.ts";
import type { Words } from "./words.ts";

export const wordsOf: Readonly<Record<Language, Words>> = { id: wordsId, en: wordsEn };

/** `12345` -> `"12.345"` in Indonesian, `"12,345"` in English. */
export const formatCount = (count: number, language: Language): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, language === "id" ? "." : ",");
