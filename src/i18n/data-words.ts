/** What the page about open data says; one table of these for each language. */
import { dataWordsEn } from "./data-words.en.ts";
import { type DataWords, dataWordsId } from "./data-words.id.ts";
import type { Language } from "./language.ts";

export const dataWordsOf: Readonly<Record<Language, DataWords>> = { id: dataWordsId, en: dataWordsEn };
