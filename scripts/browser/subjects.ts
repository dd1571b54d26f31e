/** Which pages the screenshots are of: by rule, so that two runs show the same. */
import type { Archive } from "../../src/graph/archive.ts";
import type { FollowUp } from "../../src/model/thing.ts";
import { indexUrl } from "../../src/model/url.ts";

export interface Subject {
  /** First part of the file's name. */
  readonly name: "home" | "article" | "person" | "follow-up" | "archive";
  /** Below the site's root: `/orang/iwan-setiawan/`. */
  readonly url: string;
}

export interface Chosen {
  readonly article?: string | undefined;
  readonly person?: string | undefined;
  readonly followUp?: string | undefined;
}

/** How many of the newest stories the one with the most links is looked for in. */
const newest = 20;

/** An archive that has none of a kind has no subject of it. */
export function subjectsOf(archive: Archive, chosen: Chosen = {}): Subject[] {
  const article = most(archive.articles.slice(-newest).reverse(), (each) => {
    const { people, institutions, events, places, topics, moves } = archive.story(each);
    return [people, institutions, events, places, topics, moves].flat().length;
  });
  const person = most(archive.people, (each) => archive.linksTo(each).about.length);
  const followUp = most(archive.followUps, (each: FollowUp) => archive.track(each).log.length);
  const subjects = [
    { name: "home", url: "/" },
    { name: "article", url: chosen.article ?? article?.url },
    { name: "person", url: chosen.person ?? person?.url },
    { name: "follow-up", url: chosen.followUp ?? followUp?.url },
    { name: "archive", url: indexUrl("archive", archive.settings.url_words) },
  ] as const;
  return subjects.flatMap(({ name, url }) => (url === undefined ? [] : [{ name, url }]));
}

/** The first of those that have the most. */
function most<T>(things: readonly T[], count: (thing: T) => number): T | undefined {
  const counts = things.map(count);
  return things[counts.indexOf(Math.max(...counts))];
}
