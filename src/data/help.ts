/** What each field says, in the words of people. */
import { dataHelpEn } from "../i18n/data-help.en.ts";
import { type DataHelp, dataHelpId } from "../i18n/data-help.id.ts";
import type { Language } from "../i18n/language.ts";
import type { TableName } from "./field.ts";

const help: Readonly<Record<Language, DataHelp>> = { id: dataHelpId, en: dataHelpEn };

/** `path`: of a field: `title`, `roles[].title`. Throws where nobody has explained it. */
export function helpOn(table: TableName, path: string, language: Language): string {
  const own: Readonly<Record<string, string>> = help[language][table];
  const every: Readonly<Record<string, string>> = help[language].every;
  const text = own[path] ?? every[path];
  if (!text) throw new Error(`no help on ${path} of ${table}`);
  return text;
}
