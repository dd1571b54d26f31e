/** The machine's day: the one place where the clock is read. */
import type { Survey } from "../content/load.ts";
import { defaultTimeZone } from "../model/time-zone.ts";

/** ISO day, now, in an IANA time zone: `2026-11-24`. */
export function todayIn(timeZone: string, now = new Date()): string {
  const format = new Intl.DateTimeFormat("en", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return [parts.get("year"), parts.get("month"), parts.get("day")].join("-");
}

/** The day that checks take for today, where none is asked for: the machine's, in the archive's time zone. */
export function dayOf({ settings }: Pick<Survey, "settings">): string {
  const zone = settings?.data.time_zone;
  try {
    return todayIn(typeof zone === "string" ? zone : defaultTimeZone);
  } catch {
    return todayIn(defaultTimeZone); // no such zone: a problem of its own
  }
}
