/** Dates for machines: ISO 8601 to the precision that is sure, and none where nothing is. */
import { certainDay, certainMonth, certainYear } from "../certain.ts";
import type { Point, When } from "../date.ts";
import { once } from "../graph/once.ts";

/**
 * `2023-11` -> `2023-11`; `2023-11-17T10:30` -> `2023-11-17T10:30+07:00`; `[2023-11-15..2023-11-17]` -> `2023-11`, as the
 * day lies in that month; undefined for `2023~`, `2023?`, `[2023-11-17..]`. `zone`: IANA name, for a time without an offset.
 */
export function isoDate(when: When | null, zone: string): string | undefined {
  if (!when) return undefined;
  if (when.form === "point") return isoPoint(when.at, zone);
  return certainDay(when) ?? certainMonth(when) ?? certainYear(when) ?? undefined;
}

/** Where something begins and ends, each as far as it is sure. */
export function isoSpan(when: When, zone: string): { start: string | undefined; end: string | undefined } {
  if (when.form !== "interval") return { start: isoDate(when, zone), end: undefined };
  return { start: isoPoint(when.start, zone), end: isoPoint(when.end, zone) };
}

function isoPoint(point: Point | null, zone: string): string | undefined {
  if (!point || point.approximate || point.uncertain) return undefined;
  const { year, month, day, clock, offset } = point;
  const date = [String(year).padStart(4, "0"), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  return clock ? `${date}T${clock}${offset ?? offsetOf(zone, `${date}T${clock}Z`)}` : date;
}

/** `("Asia/Makassar", …)` -> `+08:00`; on the hour around a change of clocks it may be the one before or after. */
function offsetOf(zone: string, at: string): string {
  const parts = formatOf(zone).formatToParts(new Date(at));
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  return /[+-]\d\d:\d\d/.exec(name)?.[0] ?? "Z";
}

const formatOf = once(
  (zone: string) => new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }),
);
