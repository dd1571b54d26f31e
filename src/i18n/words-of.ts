/** The words of each language, and how it writes numbers. */
import type { Language } from "./language.ts";
import { wordsEn } from "./words.en.ts";
import { wordsId } from "./words.id.ts";
import type { Words } from "./words.ts";

export const wordsOf: Readonly<Record<Language, Words>> = { id: wordsId, en: wordsEn };

/** `12345` -> `"12.345"` in Indonesian, `"12,345"` in English. */
export const formatCount = (count: number, language: Language): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, language === "id" ? "." : ",");

/** `1234567` bytes -> `"1,2 MB"` in Indonesian, `"1.2 MB"` in English; the blank does not break. */
export function formatSize(bytes: number, language: Language): string {
  const [megabytes, kilobytes] = [bytes / 1024 ** 2, Math.ceil(bytes / 1024)];
  if (kilobytes < 1024) return `${kilobytes}\u00a0KB`;
  const [whole = "", tenth] = megabytes.toFixed(megabytes < 10 ? 1 : 0).split(".");
  const mark = language === "id" ? "," : ".";
  return `${formatCount(Number(whole), language)}${tenth ? mark + tenth : ""}\u00a0MB`;
}
