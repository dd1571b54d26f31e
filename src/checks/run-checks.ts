/** The archive as a whole against the rules that need more than the text of one file to be seen. */
import type { Archive } from "../graph/archive.ts";
import type { Levels, Problem, Rule } from "../problem.ts";
import { ambiguousName } from "./ambiguous-name.ts";
import { brokenLink } from "./broken-link.ts";
import type { Check, Inspection } from "./check.ts";
import { fileChecks } from "./check-file.ts";
import { duplicateId } from "./duplicate-id.ts";
import { duplicateUrl } from "./duplicate-url.ts";
import { earlierThanContinued } from "./earlier-than-continued.ts";
import { formerlyClash } from "./formerly-clash.ts";
import { futureDate } from "./future-date.ts";
import { lowContrast } from "./low-contrast.ts";
import { missingAlt } from "./missing-alt.ts";
import { missingSection } from "./missing-section.ts";
import { missingSummary } from "./missing-summary.ts";
import { movedTwice } from "./moved-twice.ts";
import { nameOfAnotherKind } from "./name-of-another-kind.ts";
import { officeUnheld } from "./office-unheld.ts";
import { overdueCheck } from "./overdue-check.ts";
import { promiseOnQuestion } from "./promise-on-question.ts";
import { roleEndsEarly } from "./role-ends-early.ts";
import { samePersonTwice } from "./same-person-twice.ts";
import { sharedAlias } from "./shared-alias.ts";
import { statusOfAnotherKind } from "./status-of-another-kind.ts";
import { titleTwice } from "./title-twice.ts";
import { blankInSettings } from "./unfilled-blank.ts";
import { unmentioned } from "./unmentioned.ts";
import { updatedEarly } from "./updated-early.ts";
import { vanishedAddress } from "./vanished-address.ts";
import { yearDiffers } from "./year-differs.ts";

/** Each under the rule that it keeps, which is also its file and its page in `docs/checks/`. */
const archiveChecks = {
  "ambiguous-name": ambiguousName,
  "broken-link": brokenLink,
  "duplicate-id": duplicateId,
  "duplicate-url": duplicateUrl,
  "earlier-than-continued": earlierThanContinued,
  "formerly-clash": formerlyClash,
  "future-date": futureDate,
  "low-contrast": lowContrast,
  "missing-alt": missingAlt,
  "missing-section": missingSection,
  "missing-summary": missingSummary,
  "moved-twice": movedTwice,
  "name-of-another-kind": nameOfAnotherKind,
  "office-unheld": officeUnheld,
  "overdue-check": overdueCheck,
  "promise-on-question": promiseOnQuestion,
  "role-ends-early": roleEndsEarly,
  "same-person-twice": samePersonTwice,
  "shared-alias": sharedAlias,
  "status-of-another-kind": statusOfAnotherKind,
  "title-twice": titleTwice,
  "unfilled-blank": blankInSettings,
  unmentioned,
  "updated-early": updatedEarly,
  "vanished-address": vanishedAddress,
  "year-differs": yearDiffers,
} as const satisfies Partial<Record<Rule, Check>>;

/** By rule, those of single files as well. */
export const checks = { ...fileChecks, ...archiveChecks };

/** `docs/checks/broken-link.md`; null for a rule of reading, which has no page. */
export const pageOf = (rule: Rule): string | null =>
  Object.hasOwn(checks, rule) ? `docs/checks/${rule}.md` : null;

/** What is switched off in the settings is not looked for. Without the checks of single files: `checkFile`. */
export function runChecks(archive: Archive, inspection: Inspection): Problem[] {
  const set: Levels = archive.settings.checks ?? {};
  const wanted = (Object.entries(archiveChecks) as [Rule, Check][]).filter(([rule]) => set[rule] !== "off");
  return wanted.flatMap(([, check]) => [...check(archive, inspection)]);
}
