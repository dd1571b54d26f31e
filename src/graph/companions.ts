/** Who is in the news together: people and institutions that the same stories are about. */
import type { Institution, Person } from "../model/thing.ts";
import type { Linked } from "./archive.ts";
import type { Companion, Harvest } from "./harvest.ts";

/** How many of each kind are named. */
const most = 30;

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
        .filter(({ people }) => people.includes(person));
      const others = stories.map(({ people }) => people.filter((other) => other !== person));
      return {
        people: mostTogether(others),
        institutions: mostTogether(stories.map(({ institutions }) => institutions)),
      };
    },
  };
}

/** `stories`: what each lists, the newest first. The sort is stable, so of equal ones the last reported comes first. */
function mostTogether<T extends Person | Institution>(stories: readonly (readonly T[])[]): Companion<T>[] {
  const counts = new Map<T, number>();
  for (const thing of stories.flat()) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  const companions = [...counts].map(([thing, count]) => ({ thing, stories: count }));
  return companions.sort((a, b) => b.stories - a.stories).slice(0, most);
}
