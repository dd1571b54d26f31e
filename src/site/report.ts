/** What a run tells in the terminal. */
import { join } from "node:path";
import { type LedgerChange, ledgerFile } from "../content/ledger.ts";
import type { Language } from "../i18n/language.ts";
import { problemCount, problemLine } from "../i18n/problem-text.ts";
import { formatCount, wordsOf } from "../i18n/words-of.ts";
import type { Problem } from "../problem.ts";
import type { Written } from "./writer.ts";

/** `content`: the content folder as the editor wrote it, so that each line can be clicked. */
export function report(problems: readonly Problem[], language: Language, content: string): string {
  const folder = content.replace(/\/+$/, "");
  return [
    ...problems.map((problem) => problemLine(problem, language, folder)),
    problemCount(problems, language),
  ].join("\n");
}

/** `"content/addresses.txt: 3 alamat baru, 0 dihapus"` */
export function recordedLine({ added, removed }: LedgerChange, language: Language, content: string): string {
  const count = (list: readonly string[]) => formatCount(list.length, language);
  return wordsOf[language].recorded(join(content, ledgerFile), count(added), count(removed));
}

/** `"_site: 30 berkas, 2 berubah, 0 dihapus"` */
export function writtenLine({ folder, files, changed, deleted }: Written, language: Language): string {
  const count = (number: number) => formatCount(number, language);
  return wordsOf[language].written(folder, count(files), count(changed), count(deleted));
}
