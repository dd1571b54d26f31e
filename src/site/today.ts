/** The machine's day: the one place where the clock is read. */

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
