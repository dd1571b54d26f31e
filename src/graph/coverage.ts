/** How many stories of each year are about a person or an institution, or mention it. */
import { certainYear } from "../certain.ts";
import type { Article } from "../model/thing.ts";
import { compare } from "../problem.ts";
import type { Linked } from "./archive.ts";
import type { CoverageRow, Harvest } from "./harvest.ts";

export const linkCoverage = ({ linksTo }: Linked): Pick<Harvest, "coverage"> => ({
  coverage(thing) {
    const { about, mentioning } = linksTo(thing);
    return rowsOf(countByYear(about), countByYear(mentioning.map(({ from }) => from)));
  },
});

type Counts = ReadonlyMap<string | null, number>;

function countByYear(stories: readonly Article[]): Counts {
  const counts = new Map<string | null, number>();
  for (const { published } of stories) {
    const year = certainYear(published);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

function rowsOf(about: Counts, mentioning: Counts): CoverageRow[] {
  const years = [...new Set([...about.keys(), ...mentioning.keys()])];
  return years
    .sort((a, b) => compare(b ?? "", a ?? ""))
    .map((year) => ({ year, about: about.get(year) ?? 0, mentioning: mentioning.get(year) ?? 0 }));
}
