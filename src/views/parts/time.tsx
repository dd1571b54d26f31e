/** A date on a page. */
import type { When } from "../../date.ts";
import { datetime } from "../../i18n/dates.ts";
import type { Context } from "../context.ts";
import { kept } from "../kept.ts";

/** A date to the precision known; marked up as a time only where HTML can say it exactly. */
export const Time = ({ context, when }: { context: Context; when: When }) => timeOf(context, when);

const timeOf = kept(
  (context, when: When) => {
    const exact = datetime(when);
    const words = context.when(when);
    return exact ? <time datetime={exact}>{words}</time> : <span>{words}</span>;
  },
  ({ edtf }) => edtf,
);
