/** One file against the rules that need its own text, and nothing of any other file. */
import type { Thing } from "../model/thing.ts";
import type { Problem, Rule } from "../problem.ts";
import type { FileCheck, Inspection } from "./check.ts";
import { emptyBody } from "./empty-body.ts";
import { rawHtml } from "./raw-html.ts";
import { unclosedMention } from "./unclosed-mention.ts";
import { unfilledBlank } from "./unfilled-blank.ts";
import { unreadMarkdown } from "./unread-markdown.ts";
import { weekdayDiffers } from "./weekday-differs.ts";

/** Each under the rule that it keeps, which is also its file and its page in `docs/checks/`. */
export const fileChecks = {
  "empty-body": emptyBody,
  "raw-html": rawHtml,
  "unclosed-mention": unclosedMention,
  "unfilled-blank": unfilledBlank,
  "unread-markdown": unreadMarkdown,
  "weekday-differs": weekdayDiffers,
} as const satisfies Partial<Record<Rule, FileCheck>>;

/** Whatever the settings switch off as well: they are another file. `today`: ISO day that counts as today. */
export const checkFile = (thing: Thing, today: Inspection["today"]): Problem[] =>
  Object.values(fileChecks).flatMap((check) => [...check(thing, today)]);
