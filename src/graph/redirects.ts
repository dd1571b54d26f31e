/** Old addresses -> the page that has taken their place. */
import { pageAddress } from "../address.ts";
import type { Language } from "../i18n/language.ts";
import type { Thing } from "../model/thing.ts";
import { belowIndex, indexUrl } from "../model/url.ts";
import type { Author, Redirect } from "./archive.ts";

/**
 * Each old address once, with the page where its way ends: a thing without a page hands on to the one that has taken
 * its address over, and leads nowhere where there is none. Linear in things and addresses, also in a ring of them.
 */
export function redirectsOf(things: readonly Thing[]): Redirect[] {
  const heirs = heirsOf(things);
  const ends = new Map<Thing, Thing | null>();
  return [...heirs].flatMap(([from, heir]) => {
    const end = endOf(heir, heirs, ends);
    return end && end.url !== from ? [{ from, to: end.url }] : [];
  });
}

/** Who claims each old address; where two do, which is an error, the one with a page. */
function heirsOf(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  const heirs = new Map<string, Thing>();
  for (const hidden of [false, true]) {
    for (const thing of things) {
      if (thing.hidden !== hidden) continue;
      for (const address of thing.formerly.map(pageAddress)) {
        if (!heirs.has(address)) heirs.set(address, thing);
      }
    }
  }
  return heirs;
}

/** `ends` remembers every thing walked through, so that each is walked through once. */
function endOf(heir: Thing, heirs: ReadonlyMap<string, Thing>, ends: Map<Thing, Thing | null>): Thing | null {
  const walked: Thing[] = [];
  let at: Thing | undefined = heir;
  while (at?.hidden && !ends.has(at)) {
    ends.set(at, null);
    walked.push(at);
    at = heirs.get(at.url);
  }
  const end = at?.hidden ? (ends.get(at) ?? null) : (at ?? null);
  for (const thing of walked) ends.set(thing, end);
  return end;
}

/** What an author wrote follows a person whose own page has moved: `/penulis/darma-satya/` -> `/penulis/darma-setya/`. */
export function authorRedirects(authors: readonly Author[], words: Language): Redirect[] {
  const people = indexUrl("people", words);
  return authors.flatMap(({ slug, person }) =>
    (person?.formerly ?? [])
      .map(pageAddress)
      .filter((address) => address.startsWith(people))
      .map((address) => ({
        from: belowIndex("authors", address.slice(people.length, -1), words),
        to: belowIndex("authors", slug, words),
      })),
  );
}
