/** The archive as a whole against the rules that need more than one file to be seen. */
import type { Archive } from "../graph/archive.ts";
import type { Problem } from "../problem.ts";
import type { Check, Inspection } from "./check.ts";
import { duplicateId } from "./duplicate-id.ts";
import { duplicateUrl } from "./duplicate-url.ts";
import { formerlyClash } from "./formerly-clash.ts";
import { lowContrast } from "./low-contrast.ts";
import { statusOfAnotherKind } from "./status-of-another-kind.ts";
import { unfilledBlank } from "./unfilled-blank.ts";
import { vanishedAddress } from "./vanished-address.ts";
import { yearDiffers } from "./year-differs.ts";

const checks: readonly Check[] = [
  duplicateId,
  duplicateUrl,
  formerlyClash,
  lowContrast,
  statusOfAnotherKind,
  unfilledBlank,
  vanishedAddress,
  yearDiffers,
];

export const runChecks = (archive: Archive, inspection: Inspection): Problem[] =>
  checks.flatMap((check) => [...check(archive, inspection)]);
