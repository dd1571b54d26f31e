/** What a check is, and what it may know beside the archive. */
import type { Archive } from "../graph/archive.ts";
import type { Thing } from "../model/thing.ts";
import type { Problem } from "../problem.ts";

/** What a check may know beside the archive. */
export interface Inspection {
  /** ISO day that counts as today. The clock reaches checks only, never a page. */
  readonly today: string;
  /** Every address that the site has: `/orang/iwan-setiawan/`, `/404.html`. */
  readonly addresses: ReadonlySet<string>;
  /** Of these, those at which a page of its own stands, and not one that only leads on to where it has moved. */
  readonly living: ReadonlySet<string>;
}

/** Finds every breach of one rule; linear in the archive, but for a sort. */
export type Check = (archive: Archive, inspection: Inspection) => Iterable<Problem>;

/** Finds every breach of one rule that a file makes by its own text, whatever else the archive holds. */
export type FileCheck = (thing: Thing, today: Inspection["today"]) => Iterable<Problem>;

/** So many in one file are one mistake (a page pasted whole): the rest is told once these are mended. */
const mostInOneFile = 100;

export function* firstOf(problems: Iterable<Problem>): Generator<Problem> {
  let told = 0;
  for (const problem of problems) {
    yield problem;
    if (++told === mostInOneFile) return;
  }
}
