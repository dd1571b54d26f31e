/** What the dates of a role prove: the days on which it was surely held. */
import { isDoubtful } from "../certain.ts";
import type { When } from "../date.ts";

/** ISO days, both within; no end: still held. */
export interface Term {
  readonly from: string;
  readonly to: string | null;
}

/** ISO days, both within. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** From the last day on which it can have begun to the first on which it can have ended; null where that is not sure. */
export function sureTerm({
  from,
  to,
}: {
  readonly from: When | null;
  readonly to: When | null;
}): Term | null {
  if (!from?.latest || isDoubtful(from)) return null;
  if (to && (!to.earliest || isDoubtful(to))) return null;
  return { from: from.latest, to: to?.earliest ?? null };
}

/** The days that a date can mean; null where it is doubtful, or open at one side. */
export function sureDays(when: When): Days | null {
  const { earliest, latest } = when;
  return earliest === null || latest === null || isDoubtful(when) ? null : { first: earliest, last: latest };
}

/**
 * Whether a role was surely held on all these days. On the day on which it begins or ends, two may have held it: which
 * of them when, no date says.
 */
export const covers = ({ from, to }: Term, { first, last }: Days): boolean =>
  from < first && (to === null || last < to);
