/** What a role's dates allow to be drawn: the days on which it was surely held, and those on which it may have been. */
import type { KnownRole } from "../../graph/archive.ts";
import { sureTerm } from "../../graph/term.ts";

/** ISO days, each span with both its ends. */
export type RoleSpan = { readonly from: string; readonly to: string } & (
  | { readonly kind: "seen" }
  | {
      readonly kind: "term";
      readonly sure: { readonly from: string; readonly to: string } | null;
      /** No limit is recorded on that side. */
      readonly open: { readonly start: boolean; readonly end: boolean };
    }
);

/** Null for a role of no known time. `day`: the archive's, up to which a role without an end is held. */
export function roleSpan(role: Pick<KnownRole, "from" | "to" | "seen">, day: string | null): RoleSpan | null {
  const { from, to, seen } = role;
  if (!from && !to) {
    const [first, last] = [seen?.earliest ?? seen?.latest, seen?.latest ?? seen?.earliest];
    return first && last ? { kind: "seen", from: first, to: last } : null;
  }
  const start = from?.earliest ?? from?.latest ?? to?.earliest ?? to?.latest ?? "";
  const end = to ? (to.latest ?? to.earliest ?? start) : latest(from?.latest ?? start, day ?? start);
  return {
    kind: "term",
    from: start,
    to: latest(start, end),
    sure: sureSpan(role, day),
    open: { start: !from?.earliest, end: !to?.latest },
  };
}

/** Without an end one is still in it; null where it is sure of no day, or not yet. */
function sureSpan(role: Pick<KnownRole, "from" | "to">, day: string | null) {
  const term = sureTerm(role);
  const end = term?.to ?? day;
  return term === null || end === null || end < term.from ? null : { from: term.from, to: end };
}

const latest = (a: string, b: string): string => (a > b ? a : b);
