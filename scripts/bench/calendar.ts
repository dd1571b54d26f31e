/** The fifteen years of the fictional archive, 2010 to 2024, as ISO days. */

const firstDay = Date.UTC(2010, 0, 1);
const days = (Date.UTC(2025, 0, 1) - firstDay) / 86_400_000;

/** `0` -> `"2010-01-01"`, `1` -> `"2024-12-31"`. */
export const dayAt = (share: number): string => isoDay(Math.floor(Math.min(Math.max(share, 0), 1) * days));

/** `count` days from `day`, but not out of the fifteen years. */
export const daysAfter = (day: string, count: number): string =>
  isoDay((Date.parse(day) - firstDay) / 86_400_000 + count);

const isoDay = (index: number): string =>
  new Date(firstDay + Math.min(Math.max(index, 0), days - 1) * 86_400_000).toISOString().slice(0, 10);
