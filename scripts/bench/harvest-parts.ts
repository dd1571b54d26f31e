/** The parts of the graph's harvest, each asked of everything that has it, as pages ask for it. */
import type { Archive } from "../../src/graph/archive.ts";

export const harvestParts: Readonly<Record<string, (archive: Archive) => void>> = {
  "related stories": ({ articles, related }) => each(articles, related),
  companions: ({ people, companions }) => each(people, companions),
  coverage: ({ people, institutions, coverage }) => each([...people, ...institutions], coverage),
  "stories below": ({ institutions, places, topics, storiesBelow }) =>
    each([...institutions, ...places, ...topics], storiesBelow),
  "thread news": ({ articles, threadNews }) => each(articles, threadNews),
  newsmakers: ({ newsmakers }) => newsmakers(),
  "this day": ({ thisDay }) => thisDay(),
  "open by age": ({ openByAge }) => openByAge(),
  series: ({ events, seriesPlace }) => each(events, seriesPlace),
};

function each<T>(things: readonly T[], ask: (thing: T) => unknown): void {
  for (const thing of things) ask(thing);
}
