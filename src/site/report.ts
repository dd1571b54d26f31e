/** All problems of a run as lines for the terminal. */
import type { Language } from "../i18n/language.ts";
import { problemCount, problemLine } from "../i18n/problem-text.ts";
import type { Problem } from "../problem.ts";

/** `content`: the content folder as the editor wrote it, so that each line can be clicked. */
export function report(problems: readonly Problem[], language: Language, content: string): string {
  const folder = content.replace(/\/+$/, "");
  return [
    ...problems.map((problem) => problemLine(problem, language, folder)),
    problemCount(problems, language),
  ].join("\n");
}
