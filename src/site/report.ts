/** What a run tells in the terminal. */
import { join } from "node:path";
import { pageOf } from "../checks/run-checks.ts";
import { type LedgerChange, ledgerFile } from "../content/ledger.ts";
import type { Language } from "../i18n/language.ts";
import { moreLine, problemCount, problemLine } from "../i18n/problem-text.ts";
import { formatCount, wordsOf } from "../i18n/words-of.ts";
import type { Problem, Rule } from "../problem.ts";

export interface ReportOptions {
  readonly language: Language;
  /** The content folder as the editor wrote it, so that each line can be clicked; without a slash at its end. */
  readonly content: string;
  /** Every problem, however many there are of one rule. */
  readonly all?: boolean | undefined;
}

/** Nobody reads more of one rule in a terminal. */
const mostOfOneRule = 20;

/** A line for each problem, one for each rule that has more, and how many there are in all. */
export function report(problems: readonly Problem[], { language, content, all }: ReportOptions): string {
  const { shown, more } = all ? { shown: problems, more: [] } : fewOfEach(problems);
  return [
    ...shown.map((problem) => problemLine(problem, language, content)),
    ...more.map(([rule, count]) => moreLine(rule, count, pageOf(rule), language)),
    problemCount(problems, language),
  ].join("\n");
}

/** `"content/addresses.txt: 3 alamat baru, 0 dihapus"` */
export function recordedLine({ added, removed }: LedgerChange, language: Language, content: string): string {
  const count = (list: readonly string[]) => formatCount(list.length, language);
  return wordsOf[language].recorded(join(content, ledgerFile), count(added), count(removed));
}

/** The first of each rule, and how many are left out. */
export function fewOfEach(problems: readonly Problem[]) {
  const counts = new Map<Rule, number>();
  const shown = problems.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= mostOfOneRule;
  });
  const more = [...counts]
    .filter(([, count]) => count > mostOfOneRule)
    .map(([rule, count]): [Rule, number] => [rule, count - mostOfOneRule]);
  return { shown, more };
}
