/** Things by kind, each kind in its own order. */
import type { Folder } from "../content/folders.ts";
import type { Article, FollowUp, Thing, ThingOf } from "../model/thing.ts";
import { compare } from "../problem.ts";
import type { Archive } from "./archive.ts";
import { Groups } from "./group.ts";

export type Lists = Pick<
  Archive,
  "articles" | "withdrawn" | "people" | "institutions" | "events" | "places" | "topics" | "pages"
> & {
  /** By name; the archive has them by state. */
  readonly followUpsByName: readonly FollowUp[];
};

export function listsOf(things: readonly Thing[]): Lists {
  const byFolder = Groups.of<Folder, Thing>(things, ({ folder }) => [folder]);
  const of = <F extends Folder>(folder: F) => byFolder.get(folder) as readonly ThingOf[F][];
  const named = <F extends Folder>(folder: F): ThingOf[F][] => inOrderOfName(of(folder), ({ key }) => key);
  const articles = of("articles").toSorted(byDate);
  return {
    articles: articles.filter(({ withdrawn }) => !withdrawn),
    withdrawn: articles.filter(({ withdrawn }) => withdrawn),
    people: named("people"),
    institutions: named("institutions"),
    events: named("events"),
    places: named("places"),
    topics: named("topics"),
    pages: named("pages"),
    followUpsByName: named("follow_ups"),
  };
}

/** Oldest first, by the earliest day a date can mean; the same day by file. */
export const byDate = (a: Article, b: Article): number =>
  compare(a.published.sort, b.published.sort) || compare(a.key, b.key);

/** By name as a reader looks it up; of one name, by `key`. */
export function inOrderOfName<T extends { readonly label: string }>(
  things: readonly T[],
  key: (thing: T) => string,
): T[] {
  const named = things.map((thing) => ({ thing, name: sortName(thing.label) }));
  named.sort((a, b) => compare(a.name, b.name) || compare(key(a.thing), key(b.thing)));
  return named.map(({ thing }) => thing);
}

/** As a reader looks a name up, without capitals and accents: `"Dinas É"` -> `"dinas e"`. */
export const sortName = (name: string): string => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
