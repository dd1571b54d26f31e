/** The archive as a whole against the rules that need more than one file to be seen. */
import type { Archive } from "../graph/archive.ts";
import type { Problem } from "../problem.ts";
import { duplicateId } from "./duplicate-id.ts";
import { duplicateUrl } from "./duplicate-url.ts";
import { missingAlt } from "./missing-alt.ts";
import { statusOfAnotherKind } from "./status-of-another-kind.ts";
import { yearDiffers } from "./year-differs.ts";

/** What a check may know beside the archive. */
export interface Inspection {
  /** ISO day that counts as today. The clock reaches checks only, never a page. */
  readonly today: string;
  /** Every address that the site has: `/orang/iwan-setiawan/`, `/404.html`. */
  readonly addresses: ReadonlySet<string>;
}

export type Check = (archive: Archive, inspection: Inspection) => Iterable<Problem>;

const checks: readonly Check[] = [duplicateId, duplicateUrl, missingAlt, statusOfAnotherKind, yearDiffers];

export const runChecks = (archive: Archive, inspection: Inspection): Problem[] =>
  checks.flatMap((check) => [...check(archive, inspection)]);
