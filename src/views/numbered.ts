/** Long lists in pages, numbered from the oldest: a new story changes the newest page only. */

/** Items on each numbered page; the newest page, which has no number, holds up to twice as many. */
export const perPage = 30;

export interface Numbered<T> {
  /** Newest first, on the list's own page. */
  readonly latest: readonly T[];
  /** Page 1, the oldest, comes first; each newest first. */
  readonly pages: readonly (readonly T[])[];
}

/** `newestFirst` cut so that each item stands on one page, and a full page never changes. */
export function numbered<T>(newestFirst: readonly T[]): Numbered<T> {
  const count = newestFirst.length;
  const full = Math.max(Math.floor(count / perPage) - 1, 0);
  return {
    latest: newestFirst.slice(0, count - full * perPage),
    pages: Array.from({ length: full }, (_, at) =>
      newestFirst.slice(count - (at + 1) * perPage, count - at * perPage),
    ),
  };
}

/** Whether it has numbered pages. */
export const isLong = (items: readonly unknown[]): boolean => items.length >= 2 * perPage;
