/** Which stories each feed carries, newest first. What is only a draft is in none, also where a preview shows it. */
import { dayOf } from "../days.ts";
import type { Archive } from "../graph/archive.ts";
import type { Article } from "../model/thing.ts";
import { compare } from "../problem.ts";

/** Of the archive, its sections, corrections and changed stories. */
export const mostItems = 50;

/** Of a thing or an author, as there are thousands of them: see docs/decisions/026-feeds.md. */
const leastOfThing = 2;

/** Between two visits of a reader who misses nothing. */
const daysBetween = 7;

/** Also how many stories each part of the older ones holds: what the main feed has no room for is in one of them. */
const perPart = mostItems;

/** The first `most` of a list that has the newest first. */
export function newest(newestFirst: readonly Article[], most: number): readonly Article[] {
  const isFit = newestFirst.length <= most && newestFirst.every(({ draft }) => !draft);
  if (isFit) return newestFirst;
  const found: Article[] = [];
  for (const article of newestFirst) {
    if (found.length === most) break;
    if (!article.draft) found.push(article);
  }
  return found;
}

/**
 * Of a thing or an author, of whom `newestFirst` has all: the newest few, and every other of the week that ends with the newest, by their
 * own dates. So whoever looks in once a week has been shown each.
 */
export function newestOfThing(newestFirst: readonly Article[]): readonly Article[] {
  const found = newest(newestFirst, mostItems);
  const [first] = found;
  if (!first) return found;
  const since = dayOf(first.published.sort) - daysBetween;
  const after = found.findIndex(({ published }, at) => at >= leastOfThing && dayOf(published.sort) < since);
  return after === -1 ? found : found.slice(0, after);
}

/** Those that an editor has changed, the last changed first. */
export function changedStories({ articles }: Pick<Archive, "articles">): Article[] {
  const changed = articles.filter(({ updated, draft }) => updated && !draft).reverse();
  return changed.sort((a, b) => compare(b.updated?.sort ?? "", a.updated?.sort ?? "")).slice(0, mostItems);
}

/** The archive in whole parts, the oldest first: a new story changes none of them. */
export function olderParts({ articles }: Pick<Archive, "articles">): (readonly Article[])[] {
  const published = articles.filter(({ draft }) => !draft);
  const count = Math.floor(published.length / perPart);
  return Array.from({ length: count }, (_, at) =>
    published.slice(at * perPart, (at + 1) * perPart).reverse(),
  );
}
