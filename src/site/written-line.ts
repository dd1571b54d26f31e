/** What a build says at its end. */
import type { Language } from "../i18n/language.ts";
import { formatCount, wordsOf } from "../i18n/words-of.ts";
import type { Written } from "./writer.ts";

/** `"_site: 30 berkas, 2 berubah, 0 dihapus"` */
export function writtenLine({ folder, files, changed, deleted }: Written, language: Language): string {
  const count = (number: number) => formatCount(number, language);
  return wordsOf[language].written(folder, count(files), count(changed), count(deleted));
}
