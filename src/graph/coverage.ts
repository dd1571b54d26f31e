/** How many stories of each year are about a person or an institution, or mention it. */
import { certainYear } from "../certain.ts";
import type { Article } from "../model/thing.ts";
import { compare } from "../problem.ts";
import type { Linked } from "./archive.ts";
import type { Harvest } from "./harvest.ts";

export const linkCoverage = ({ linksTo }: Linked): Pick<Harvest, "coverage"> => ({
  coverage(thing) {
    const { about, mentioning } = linksTo(thing);
    const counts = new Map<string | null, Counts>();
    for (const article of about) countsIn(counts, article).about++;
    for (const { from } of mentioning) countsIn(counts, from).mentioning++;
    return [...counts]
      .sort(([a], [b]) => compare(b ?? "", a ?? ""))
      .map(([year, { about, mentioning }]) => ({ year, about, mentioning }));
  },
});

interface Counts {
  about: number;
  mentioning: number;
}

function countsIn(counts: Map<string | null, Counts>, { published }: Article): Counts {
  const year = certainYear(published);
  let found = counts.get(year);
  if (!found) {
    found = { about: 0, mentioning: 0 };
    counts.set(year, found);
  }
  return found;
}
