/** Who is in the news together: people and institutions that the same stories are about. */
import type { Institution, Person } from "../model/thing.ts";
import type { Linked } from "./archive.ts";
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
      const stories = linksTo(person)
        .about.map(story)
        .map(({ people, institutions }) => ({
          people: people.slice(0, mostInOneStory),
          institutions: institutions.slice(0, mostInOneStory),
        }))
        .filter(({ people }) => people.includes(person))
        .map(({ people, institutions }) => [...people.filter((other) => other !== person), ...institutions]);
      const together = mostTogether(stories);
      const named = together.slice(0, most);
      return { named, unnamed: together.length - named.length, pairs: pairsOf(named, stories) };
    },
  };
}

type Name = Person | Institution;

/** `stories`: what each lists, the newest first. The sort is stable, so of equal ones the last reported comes first. */
function mostTogether(stories: readonly (readonly Name[])[]): Companion[] {
  const counts = new Map<Name, number>();
  for (const thing of stories.flat()) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts]
    .map(([thing, count]) => ({ thing, stories: count }))
    .sort((a, b) => b.stories - a.stories);
}

/** At most `most` squared, however many stories there are. */
function pairsOf(named: readonly Companion[], stories: readonly (readonly Name[])[]): Companions["pairs"] {
  const places = new Map<Name, number>(named.map(({ thing }, place) => [thing, place]));
  const counts = new Map<number, number>();
  for (const names of stories) {
    const here = names.flatMap((name) => places.get(name) ?? []).sort((a, b) => a - b);
    for (const [at, a] of here.entries()) {
      for (const b of here.slice(at + 1)) counts.set(a * most + b, (counts.get(a * most + b) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([pair, count]) => ({ a: Math.floor(pair / most), b: pair % most, stories: count }))
    .sort((one, other) => other.stories - one.stories || one.a - other.a || one.b - other.b);
}
