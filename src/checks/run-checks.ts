/** The archive as a whole against the rules that need more than one file to be seen. */
import type { Archive } from "../graph/archive.ts";
import type { Problem } from "../problem.ts";
import { duplicateId } from "./duplicate-id.ts";
import { duplicateUrl } from "./duplicate-url.ts";
import { statusOfAnotherKind } from "./status-of-another-kind.ts";
import { yearDiffers } from "./year-differs.ts";

export type Check = (archive: Archive) => Iterable<Problem>;

const checks: readonly Check[] = [duplicateId, duplicateUrl, statusOfAnotherKind, yearDiffers];

export const runChecks = (archive: Archive): Problem[] => checks.flatMap((check) => [...check(archive)]);
