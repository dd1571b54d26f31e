/** The archive as a whole against the rules that need more than one file to be seen. */
import type { Archive } from "../graph/archive.ts";
import type { Levels, Problem, Rule } from "../problem.ts";
import { ambiguousName } from "./ambiguous-name.ts";
import { brokenLink } from "./broken-link.ts";
import type { Check, Inspection } from "./check.ts";
import { duplicateId } from "./duplicate-id.ts";
import { duplicateUrl } from "./duplicate-url.ts";
import { earlierThanContinued } from "./earlier-than-continued.ts";
import { emptyBody } from "./empty-body.ts";
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
import { rawHtml } from "./raw-html.ts";
import { roleEndsEarly } from "./role-ends-early.ts";
import { samePersonTwice } from "./same-person-twice.ts";
import { sharedAlias } from "./shared-alias.ts";
import { statusOfAnotherKind } from "./status-of-another-kind.ts";
import { titleTwice } from "./title-twice.ts";
import { unclosedMention } from "./unclosed-mention.ts";
import { unfilledBlank } from "./unfilled-blank.ts";
import { unmentioned } from "./unmentioned.ts";
import { unreadMarkdown } from "./unread-markdown.ts";
import { updatedEarly } from "./updated-early.ts";
import { vanishedAddress } from "./vanished-address.ts";
import { weekdayDiffers } from "./weekday-differs.ts";
import { yearDiffers } from "./year-differs.ts";

/** Each under the rule that it keeps, which is also its file and its page in `docs/checks/`. */
export const checks = {
  "ambiguous-name": ambiguousName,
  "broken-link": brokenLink,
  "duplicate-id": duplicateId,
  "duplicate-url": duplicateUrl,
  "earlier-than-continued": earlierThanContinued,
  "empty-body": emptyBody,
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
  "raw-html": rawHtml,
  "role-ends-early": roleEndsEarly,
  "same-person-twice": samePersonTwice,
  "shared-alias": sharedAlias,
  "status-of-another-kind": statusOfAnotherKind,
  "title-twice": titleTwice,
  "unclosed-mention": unclosedMention,
  "unfilled-blank": unfilledBlank,
  unmentioned,
  "unread-markdown": unreadMarkdown,
  "updated-early": updatedEarly,
  "vanished-address": vanishedAddress,
  "weekday-differs": weekdayDiffers,
  "year-differs": yearDiffers,
} as const satisfies Partial<Record<Rule, Check>>;

/** `docs/checks/broken-link.md`; null for a rule of reading, which has no page. */
export const pageOf = (rule: Rule): string | null =>
  Object.hasOwn(checks, rule) ? `docs/checks/${rule}.md` : null;

/** What is switched off in the settings is not looked for. */
export function runChecks(archive: Archive, inspection: Inspection): Problem[] {
  const set: Levels = archive.settings.checks ?? {};
  const wanted = (Object.entries(checks) as [Rule, Check][]).filter(([rule]) => set[rule] !== "off");
  return wanted.flatMap(([, check]) => [...check(archive, inspection)]);
}
