/** Names in one sentence. */

/** `(["A", "B", "C"], " dan ", ", dan ")` -> `"A, B, dan C"`; `two` stands between two names, `last` before the last of more. */
export function enumerate(names: readonly string[], two: string, last: string): string {
  const before = names.slice(0, -1).join(", ");
  return before === "" ? names.join("") : before + (names.length > 2 ? last : two) + names.at(-1);
}
