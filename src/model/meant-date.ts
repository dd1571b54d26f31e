/** A date as people write it elsewhere -> the form that the archive reads. */
import { parseWhen } from "../date.ts";
import { meantDate } from "../i18n/dates.ts";

export interface Meant {
  /** Empty where nothing is sure. */
  readonly meant: string;
  /** Its end came before its start. */
  readonly reversed: boolean;
}

/** `forms`: whether a span may stand there; where it may not, one day between two bounds is meant. */
export function meantWhen(written: string, forms: string): Meant {
  const [, bracket, ...sides] =
    /^(\[?)([^/[\]]{4,40}?) ?(?:\/|\.\.| - | ?[–—] ?) ?([^/[\]]{4,40})\]?$/.exec(written) ?? [];
  const dates = sides.map((side) => (parseWhen(side) ? side : meantDate(side)));
  const [from, to] = dates.map((date) => (date ? parseWhen(date) : null));
  if (from?.form !== "point" || to?.form !== "point")
    return { meant: readable(meantDate(written)), reversed: false };
  const reversed = from.sort > to.sort;
  const [start, end] = reversed ? [to, from] : [from, to];
  const isSpan = forms === "interval" && !bracket;
  return { meant: readable(isSpan ? `${start.edtf}/${end.edtf}` : `[${start.edtf}..${end.edtf}]`), reversed };
}

const readable = (date: string | null): string => (date && parseWhen(date) ? date : "");
