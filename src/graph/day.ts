/** The archive's day: the clock is no input, so an archive without `as_of` is as old as its newest date. */
import type { When } from "../date.ts";
import type { Article, FollowUp } from "../model/thing.ts";

/** ISO day of the newest thing that was done: published, changed, added, corrected, retrieved or checked; null for none. */
export function newestDay(articles: readonly Article[], followUps: readonly FollowUp[]): string | null {
  let newest: string | null = null;
  const note = (when: When | null | undefined): void => {
    const day = when?.earliest;
    if (day && (newest === null || day > newest)) newest = day;
  };
  for (const { published, updated, added, source, corrections } of articles) {
    note(published);
    note(updated);
    note(added);
    note(source?.retrieved);
    for (const { date } of corrections) note(date);
  }
  for (const { log } of followUps) for (const { date } of log) note(date);
  return newest;
}
