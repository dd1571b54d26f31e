/** A mistake in the content, as a value: found anywhere, put into words only where it is printed. */

/** Every rule, and whether breaking it stops a build. */
export const rules = {
  "not-utf8": "error",
  "too-large": "error",
  "cannot-read": "error",
  "symbolic-link": "error",
  "no-settings": "error",
  "no-front-matter": "error",
  "front-matter-language": "error",
  "yaml-syntax": "error",
  "yaml-alias": "error",
  "missing-key": "error",
  "unknown-key": "error",
  "foreign-key": "error",
  "wrong-value": "error",
  "impossible-date": "error",
  "unknown-reference": "error",
  "ambiguous-reference": "error",
  "duplicate-id": "error",
  "duplicate-url": "error",
  "formerly-clash": "error",
  "vanished-address": "error",
  "bad-address": "error",
  "bad-file-name": "error",
  "missing-file": "error",
  "file-kind": "error",
  "broken-picture": "error",
  loop: "error",
  "low-contrast": "error",
  "hidden-character": "warning",
  "comment-in-value": "warning",
  "word-quotes": "warning",
  "ignored-file": "warning",
  "draft-without-words": "warning",
  "unlisted-without-words": "warning",
  "status-of-another-kind": "warning",
  "unfilled-blank": "warning",
  "year-differs": "warning",
  "duplicate-address": "warning",
  "ambiguous-name": "warning",
  "broken-link": "warning",
  "earlier-than-continued": "warning",
  "empty-body": "warning",
  "future-date": "warning",
  "missing-section": "warning",
  "missing-summary": "warning",
  "moved-twice": "warning",
  "name-of-another-kind": "warning",
  "office-unheld": "warning",
  "overdue-check": "warning",
  "promise-on-question": "warning",
  "raw-html": "warning",
  "role-ends-early": "warning",
  "same-person-twice": "warning",
  "shared-alias": "warning",
  "title-twice": "warning",
  "unclosed-mention": "warning",
  unmentioned: "warning",
  "unread-markdown": "warning",
  "updated-early": "warning",
  "weekday-differs": "warning",
  "missing-alt": "warning",
} as const satisfies Record<string, Severity>;

export type Severity = "error" | "warning";
export type Rule = keyof typeof rules;

/** The rules that `site.yaml` may set: an archive is readable without them. */
export type SettableRule = { [R in Rule]: (typeof rules)[R] extends "warning" ? R : never }[Rule];

export const settableRules = (Object.keys(rules) as Rule[]).filter(
  (rule): rule is SettableRule => rules[rule] === "warning",
);

/** What `site.yaml` may make of a rule. */
export const levels = ["off", "warning", "error"] as const;

export type Levels = Readonly<Partial<Record<Rule, (typeof levels)[number]>>>;

export interface Problem {
  /** Path below the content folder, with `/`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  readonly rule: Rule;
  /** What the words of the rule need: names, suggestions, limits. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Where the archive's own settings say so; absent: as the rule has it. */
  readonly severity?: Severity;
}

/** A spot in one file. */
export type Position = Pick<Problem, "line" | "column">;

export const severityOf = ({ rule, severity }: Problem): Severity => severity ?? rules[rule];

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => severityOf(problem) === "error");

/** As the archive wants to be told: without the rules that are off, and each of the others as severe as it is set. */
export const atLevels = (problems: readonly Problem[], set: Levels = {}): Problem[] =>
  problems.flatMap((problem) => {
    const level = set[problem.rule];
    if (level === undefined) return [problem];
    return level === "off" ? [] : [{ ...problem, severity: level }];
  });

/** Each once: the settings first, as their mistakes make others; then by file, line, column, rule. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const order = (a: Problem, b: Problem) =>
    Number(b.file === "site.yaml") - Number(a.file === "site.yaml") ||
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule);
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values()].sort(order);
}

/** By code unit: the same everywhere, whatever the machine's locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
