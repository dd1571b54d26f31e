/** Who and what is in the news together with a person: counts of stories, and no word on how they know each other. */
import type { Companions as Together } from "../../graph/harvest.ts";
import type { Person, Thing } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { distinctLabel } from "../distinction.ts";
import { Section } from "../parts/section.tsx";
import { ThingLink } from "../parts/thing-link.tsx";
import { arcsOf, strongestPairs } from "./arcs.ts";
import { Shape } from "./shape.tsx";

interface Props {
  readonly context: Context;
  readonly person: Person;
}

/**
 * The names are a list, so that they may be of any length; its rows are of one height, so that the arcs, stretched over
 * all of them, meet each row in its middle.
 */
export function Companions({ context, person }: Props) {
  const { archive, words, count } = context;
  const together = archive.companions(person);
  const { named, unnamed } = together;
  if (named.length === 0) return null;
  const pairs = strongestPairs(together.pairs, named.length);
  const most = named[0]?.stories ?? 0;
  return (
    <Section id="companions" title={words.companions}>
      <figure class={pairs.length > 0 ? "company company--joined" : "company"}>
        <div class="company__rows">
          <Lines named={named} pairs={pairs} />
          <ol>
            <li class="company__one">
              <Mark thing={person} radius={largest} />
              <strong>{distinctLabel(context, person)}</strong>
              <span class="count">{words.stories(count(archive.linksTo(person).about.length))}</span>
            </li>
            {named.map(({ thing, stories }) => (
              <li>
                <Mark thing={thing} radius={largest * Math.sqrt(stories / most)} />
                <span>
                  <ThingLink context={context} thing={thing} />
                </span>
                <span class="count">
                  <span aria-hidden="true">{count(stories)}</span>
                  <span class="hidden">{words.stories(count(stories))}</span>
                </span>
              </li>
            ))}
          </ol>
        </div>
        <figcaption>
          {words.companionsNote} {pairs.length > 0 && words.companionsArcs}{" "}
          {pairs.length > 0 && pairs.length < together.pairs.length && words.companionsStrongest}{" "}
          {unnamed > 0 && words.companionsMore(count(unnamed))}
          {pairs.length > 0 && <Pairs context={context} named={named} pairs={pairs} />}
        </figcaption>
      </figure>
    </Section>
  );
}

/** The line from the person down to all, and the arcs between those who are together among themselves. */
const Lines = ({ named, pairs }: Pick<Together, "named" | "pairs">) => (
  <svg
    class="company__lines"
    viewBox={`0 0 1 ${named.length + 1}`}
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path class="company__spine" d={`M1 0.5V${named.length + 0.5}`} />
    {arcsOf(pairs, (at) => at + 1).map(({ path, thickness }) => (
      <path d={path} stroke-width={thickness} />
    ))}
  </svg>
);

/** What the arcs show, in words. */
function Pairs(props: { context: Context } & Pick<Together, "named" | "pairs">) {
  const { words, count } = props.context;
  const name = (at: number) => {
    const companion = props.named[at];
    return companion ? distinctLabel(props.context, companion.thing) : "";
  };
  return (
    <details>
      <summary>{words.companionsPairs}</summary>
      <ul class="counted">
        {props.pairs.map(({ a, b, stories }) => (
          <li>
            {words.and([name(a), name(b)])} <span class="note">{words.stories(count(stories))}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** In pixels of the mark's own box, which is 24 wide. */
const largest = 10;

/** Among companions, its area tells the number of stories; it never gets too small to be seen. */
const Mark = ({ thing, radius }: { thing: Thing; radius: number }) => (
  <svg class="mark" viewBox="-12 -12 24 24" aria-hidden="true">
    <Shape folder={thing.folder} radius={Math.max(radius, 3)} />
  </svg>
);
