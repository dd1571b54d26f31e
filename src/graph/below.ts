/** Stories about what lies below an institution, a place or a topic, counted apart from its own. */
import type { Institution, Place, Topic } from "../model/thing.ts";
import type { Linked, Story } from "./archive.ts";
import type { Harvest } from "./harvest.ts";
import { once } from "./once.ts";

type Nested = Institution | Place | Topic;

export function linkBelow({ articles, story, parent }: Linked): Pick<Harvest, "storiesBelow"> {
  const counts = once(() => {
    const counts = new Map<Nested, number>();
    for (const article of articles) {
      for (const above of aboveOnly(story(article), parent)) counts.set(above, (counts.get(above) ?? 0) + 1);
    }
    return counts;
  });
  return { storiesBelow: (thing) => counts().get(thing) ?? 0 };
}

/** What lies above the things that a story is about, each once, without those things themselves. */
function aboveOnly({ institutions, places, topics }: Story, parent: Linked["parent"]): Set<Nested> {
  const listed = new Set<Nested>([...institutions, ...places, ...topics]);
  const above = new Set<Nested>();
  for (const thing of listed) {
    let up = parent(thing);
    while (up && !above.has(up)) {
      above.add(up);
      up = parent(up);
    }
  }
  for (const thing of listed) above.delete(thing);
  return above;
}
