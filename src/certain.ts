/** What a date surely says: which year or month it lies in, so that it may be filed there without guessing. */
import type { Point, When } from "./date.ts";

/** `2023-11-17` -> `2023`; null for what is approximate, uncertain, open or spans two years. */
export const certainYear = (when: When): string | null => shared(when, "2023".length);

/** `2023-11-17` -> `2023-11`; null where the month is not sure, as in `2023`. */
export const certainMonth = (when: When): string | null => shared(when, "2023-11".length);

/** `2023-11-17T10:30` -> `2023-11-17`; null where the day is not sure. */
export const certainDay = (when: When): string | null => shared(when, "2023-11-17".length);

/** The first `length` characters of every day that the date can mean. */
function shared(when: When, length: number): string | null {
  const { earliest, latest } = when;
  if (earliest === null || latest === null || isDoubtful(when)) return null;
  const start = earliest.slice(0, length);
  return latest.startsWith(start) ? start : null;
}

/** Approximate or uncertain, at either end of a span: such a date proves nothing. */
export const isDoubtful = (when: When): boolean =>
  when.form === "point" ? isDoubt(when.at) : isDoubt(when.start) || isDoubt(when.end);

const isDoubt = (point: Point | null): boolean => point !== null && (point.approximate || point.uncertain);
