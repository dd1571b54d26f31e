/** A place, an institution or a topic among those above and below it, as a tree; each with its stories. */

import type { Institution, Place, Topic } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { distinctLabel } from "../distinction.ts";
import type { Children } from "../jsx/jsx-runtime.ts";
import { ThingLink } from "../parts/thing-link.tsx";
import { Shape } from "./shape.tsx";

type Nested = Institution | Place | Topic;

/** How many are drawn below; the rest is a list. */
const mostBelow = 30;

/** So many levels up still fit on a phone. */
const mostAbove = 8;

/** Nothing where nothing lies above or below. */
export function Hierarchy({ context, thing }: { context: Context; thing: Nested }) {
  const { words, count } = context;
  const above = linesAbove(context, thing);
  const below = mostStories(context, context.archive.children(thing));
  if (above.length + below.length === 0) return null;
  const [drawn, rest] = [below.slice(0, mostBelow), below.slice(mostBelow)];
  const self = (
    <Branch context={context} thing={thing} here>
      {drawn.map((child) => (
        <Branch context={context} thing={child} />
      ))}
    </Branch>
  );
  const tree = above.slice(0, mostAbove).reduce(
    (branch, parent) => (
      <Branch context={context} thing={parent}>
        {branch}
      </Branch>
    ),
    self,
  );
  return (
    <figure class="tree" aria-label={words.hierarchy(thing.label)}>
      {above.length > mostAbove && <p class="note">{words.levelsAbove(count(above.length - mostAbove))}</p>}
      <ul>{tree}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{words.moreBelow(count(rest.length))}</summary>
          <ul class="counted counted--columns">
            {rest.map((child) => (
              <li>
                <ThingLink context={context} thing={child} />{" "}
                <span class="note">{countsOf(context, child)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </figure>
  );
}

interface BranchProps {
  readonly context: Context;
  readonly thing: Nested;
  readonly here?: boolean;
  readonly children?: Children;
}

function Branch({ context, thing, here, children }: BranchProps) {
  const isEmpty = Array.isArray(children) ? children.length === 0 : !children;
  return (
    <li aria-current={here ? "true" : undefined}>
      <div class="tree__row">
        <svg class="mark" viewBox="-12 -12 24 24" aria-hidden="true">
          <Shape folder={thing.folder} radius={here ? 7.5 : 5} />
        </svg>
        <span>
          {here ? (
            <strong>{distinctLabel(context, thing)}</strong>
          ) : (
            <ThingLink context={context} thing={thing} />
          )}{" "}
          <span class="count">{countsOf(context, thing)}</span>
        </span>
      </div>
      {!isEmpty && <ul>{children}</ul>}
    </li>
  );
}

/** The nearest first. */
function linesAbove({ archive }: Context, thing: Nested): Nested[] {
  const above: Nested[] = [];
  for (let up = archive.parent<Nested>(thing); up; up = archive.parent<Nested>(up)) above.push(up);
  return above;
}

/** As given where they have as many. */
function mostStories(context: Context, things: readonly Nested[]): Nested[] {
  const stories = (thing: Nested) => storiesOf(context, thing).reduce((sum, count) => sum + count, 0);
  return [...things].sort((a, b) => stories(b) - stories(a));
}

/** Its own, and those only about what is below it. */
const storiesOf = ({ archive }: Context, thing: Nested): [own: number, below: number] => [
  archive.linksTo(thing).about.length,
  archive.storiesBelow(thing),
];

/** `"5 berita, 2 lagi di bawahnya"` */
function countsOf(context: Context, thing: Nested): string {
  const { words, count } = context;
  const [own, below] = storiesOf(context, thing);
  return below > 0 ? words.countsBelow(count(own), count(below)) : words.stories(count(own));
}
