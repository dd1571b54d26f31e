/** What a check is: a rule that needs more than one file to be seen. */
import type { Archive } from "../graph/archive.ts";
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

export type Check = (archive: Archive, inspection: Inspection) => Iterable<Problem>;
