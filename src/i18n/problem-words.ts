/** What a rule has to say, in whatever language. */
import type { Rule } from "../problem.ts";

/** `[what is wrong, how to mend it]`, from the values of the problem as text. */
export type ProblemWords = Readonly<
  Record<Rule, (values: Readonly<Record<string, string | undefined>>) => readonly [string, string]>
>;
