/** Who is in the news together: people and institutions that the same stories are about. */
import type { Institution, Person } from "../model/thing.ts";
import type { Linked, Story } from "./archive.ts";
import type { Companion, Companions, Harvest } from "./harvest.ts";

/** How many are named. */
const most = 16;

/**
 * How many names of one kind count in one story: who stands in a longer list is on a roll, not in company. So the cost
 * is linear in what stories list.
 */
const mostInOneStory = 50;

export function linkCompanions({ linksTo, story }: Linked): Pick<Harvest, "companions"> {
  return {
    companions(person) {
      const stories: Name[][] = [];
      for (const article of linksTo(person).about) {
        const names = namesBeside(person, story(article));
        if (names) stories.push(names);
      }
      const together = mostTogether(stories);
      const named = together.slice(0, most);
      return { named, unnamed: together.length - named.length, pairs: pairsOf(named, stories) };
    },
  };
}

type Name = Person | Institution;

/** Null where the person stands too far behind to be in company. */
function namesBeside(person: Person, { people, institutions }: Story): Name[] | null {
  const at = people.indexOf(person);
  if (at === -1 || at >= mostInOneStory) return null;
  const names: Name[] = [];
  for (const other of firstOf(people)) if (other !== person) names.push(other);
  for (const institution of firstOf(institutions)) names.push(institution);
  return names;
}

const firstOf = <T>(things: readonly T[]): readonly T[] =>
  things.length > mostInOneStory ? things.slice(0, mostInOneStory) : things;

/** `stories`: what each lists, the newest first. The sort is stable, so of equal ones the last reported comes first. */
function mostTogether(stories: readonly (readonly Name[])[]): Companion[] {
  const counts = new Map<Name, number>();
  for (const names of stories) for (const thing of names) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts]
    .map(([thing, count]) => ({ thing, stories: count }))
    .sort((a, b) => b.stories - a.stories);
}

/** At most `most` squared, however many stories there are. */
function pairsOf(named: readonly Companion[], stories: readonly (readonly Name[])[]): Companions["pairs"] {
  const places = new Map<Name, number>(named.map(({ thing }, place) => [thing, place]));
  const counts = new Uint32Array(most * most);
  const here: number[] = [];
  for (const names of stories) {
    here.length = 0;
    for (const name of names) {
      const place = places.get(name);
      if (place === undefined) continue;
      for (const other of here) {
        const pair = Math.min(place, other) * most + Math.max(place, other);
        counts[pair] = (counts[pair] ?? 0) + 1;
      }
      here.push(place);
    }
  }
  const pairs: { a: number; b: number; stories: number }[] = [];
  for (let a = 0; a < named.length; a++) {
    for (let b = a + 1; b < named.length; b++) {
      const stories = counts[a * most + b] ?? 0;
      if (stories > 0) pairs.push({ a, b, stories });
    }
  }
  return pairs.sort((one, other) => other.stories - one.stories);
}
