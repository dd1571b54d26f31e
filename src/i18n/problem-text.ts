/** Problems as an editor reads them, in the terminal and in the browser. */
import { type Problem, type Rule, severityOf } from "../problem.ts";
import type { Language } from "./language.ts";
import type { ProblemWords } from "./problem-words.ts";
import { problemsEn } from "./problems.en.ts";
import { problemsId } from "./problems.id.ts";
import { formatCount } from "./words-of.ts";

const words: Readonly<Record<Language, ProblemWords>> = { id: problemsId, en: problemsEn };

/** `"Kunci "date" tidak dipakai di sini. Namanya di sini "published"."` */
export const problemWords = (problem: Problem, language: Language): string =>
  problemParts(problem, language).join(" ");

/** What is wrong, and how to mend it. */
export function problemParts(problem: Problem, language: Language): readonly [string, string] {
  const values = Object.fromEntries(
    Object.entries(problem.values).map(([key, value]) => [key, shown(String(value))]),
  );
  return words[language][problem.rule](values);
}

/** Foreign words as a terminal or a log may show them: on one line, nothing that steers it. */
export const onOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\ufffd");

/** The same, no longer than two lines of a terminal. */
function shown(text: string): string {
  const line = onOneLine(text);
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}

/** `content/people/x.md:3:1  unknown-key  Kunci …`; `folder`: what to put before the file's path. */
export function problemLine(problem: Problem, language: Language, folder: string): string {
  const { file, line, column, rule } = problem;
  const mark = severityOf(problem) === "warning" ? ` (${severityWords[language].warning})` : "";
  return `${folder}/${shown(file)}:${line}:${column}  ${rule}${mark}  ${problemWords(problem, language)}`;
}

const severityWords = {
  id: { error: "kesalahan", warning: "peringatan" },
  en: { error: "error", warning: "warning" },
} as const;

/** `"unmentioned: … dan 134 lagi dari aturan ini: docs/checks/unmentioned.md; tampilkan semua dengan …"` */
export function moreLine(rule: Rule, count: number, page: string | null, language: Language): string {
  const number = formatCount(count, language);
  const all = "npm run check -- --all";
  return language === "id"
    ? `${rule}: … dan ${number} lagi dari aturan ini${page ? `: ${page}` : ""}; tampilkan semua dengan ${all}`
    : `${rule}: … and ${number} more of this rule${page ? `: ${page}` : ""}; show all with ${all}`;
}

/** `"2 kesalahan, 1 peringatan"` */
export function problemCount(problems: readonly Problem[], language: Language): string {
  const errors = problems.filter((problem) => severityOf(problem) === "error").length;
  const warnings = problems.length - errors;
  const plural = (count: number, word: string) =>
    `${count} ${word}${language === "en" && count !== 1 ? "s" : ""}`;
  const { error, warning } = severityWords[language];
  return `${plural(errors, error)}, ${plural(warnings, warning)}`;
}
