/** What lies below an institution, a place or a topic, each with its stories; they are not the thing's own. */
import type { Institution, Place, Topic } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { Fact } from "./section.tsx";
import { ThingLink } from "./thing-link.tsx";

type Nested = Institution | Place | Topic;

/** A row of facts; nothing where nothing lies below. */
export function Below({ context, thing }: { context: Context; thing: Nested }) {
  const { archive, words } = context;
  const children = archive.children(thing);
  if (children.length === 0) return null;
  const stories = archive.storiesBelow(thing);
  return (
    <Fact name={words.parts}>
      <ul class="counted">
        {children.map((child) => (
          <li>
            <ThingLink context={context} thing={child} /> <span class="note">{countsOf(context, child)}</span>
          </li>
        ))}
      </ul>
      {stories > 0 && <p class="note">{words.allBelow(context.count(stories))}</p>}
    </Fact>
  );
}

/** `"5 berita; 2 berita tentang yang di bawahnya"` */
function countsOf({ archive, words, count }: Context, thing: Nested): string {
  const [own, below] = [archive.linksTo(thing).about.length, archive.storiesBelow(thing)];
  return [words.stories(count(own)), below > 0 && words.storiesBelow(count(below))]
    .filter(Boolean)
    .join("; ");
}
