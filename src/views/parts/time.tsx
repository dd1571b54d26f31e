/** A date on a page. */
import type { When } from "../../date.ts";
import { datetime } from "../../i18n/dates.ts";
import type { Context } from "../context.ts";

/** A date to the precision known; marked up as a time only where HTML can say it exactly. */
export function Time({ context, when }: { context: Context; when: When }) {
  const exact = datetime(when);
  const words = context.when(when);
  return exact ? <time datetime={exact}>{words}</time> : <span>{words}</span>;
}
