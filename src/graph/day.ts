/** The archive's day: the clock is no input, so an archive without `as_of` is as old as its newest date. */
import type { Article, FollowUp } from "../model/thing.ts";

/** ISO day of the newest thing that was done: published, changed, added, corrected, retrieved or checked; null for none. */
export function newestDay(articles: readonly Article[], followUps: readonly FollowUp[]): string | null {
  const days = [
    ...articles.flatMap(({ published, updated, added, source, corrections }) =>
      [published, updated, added, source?.retrieved, ...corrections.map(({ date }) => date)].map(
        (when) => when?.earliest,
      ),
    ),
    ...followUps.flatMap(({ log }) => log.map(({ date }) => date.earliest)),
  ];
  return days.reduce<string | null>((newest, day) => (day && (!newest || day > newest) ? day : newest), null);
}
