/** How many stories of each year are about a person or an institution, or mention it. */
import { certainYear } from "../certain.ts";
import type { Article } from "../model/thing.ts";
import { compare } from "../problem.ts";
import type { Linked } from "./archive.ts";
import { Groups } from "./group.ts";
import type { CoverageRow, Harvest } from "./harvest.ts";

export function linkCoverage({ linksTo }: Linked): Pick<Harvest, "coverage"> {
  return {
    coverage(thing) {
      const { about, mentions } = linksTo(thing);
      const mentioning = new Set<Article>();
      for (const { from } of mentions) if (from.folder === "articles") mentioning.add(from);
      for (const article of about) mentioning.delete(article);
      return rowsOf(byYear(about), byYear(mentioning));
    },
  };
}

type ByYear = Groups<string | null, Article>;

const byYear = (articles: Iterable<Article>): ByYear =>
  Groups.of(articles, ({ published }) => [certainYear(published)]);

function rowsOf(about: ByYear, mentioning: ByYear): CoverageRow[] {
  const years = new Set([...about.entries(), ...mentioning.entries()].map(([year]) => year));
  return [...years]
    .sort((a, b) => compare(b ?? "", a ?? ""))
    .map((year) => ({ year, about: about.get(year).length, mentioning: mentioning.get(year).length }));
}
