/** What a rule has to say, in whatever language. */
import type { Rule } from "../problem.ts";

/** `[what is wrong, how to mend it]`, from the values of the problem as text. */
export type ProblemWords = Readonly<
  Record<Rule, (values: Readonly<Record<string, string | undefined>>) => readonly [string, string]>
>;

/** `"corrections.date"` -> `"date"` */
export const lastKey = (key: string): string => key.slice(key.lastIndexOf(".") + 1);

/** `"corrections.date"` -> `"corrections"`; empty for a key at the top. */
export const parentKey = (key: string): string => key.slice(0, Math.max(key.lastIndexOf("."), 0));
