/** The archive by year and month; what has no sure year has a place of its own. */
import { certainMonth, certainYear } from "../certain.ts";
import type { Article } from "../model/thing.ts";
import type { ArchiveYear, Calendar } from "./archive.ts";
import { Groups, present } from "./group.ts";

/** `articles`: oldest first, as every list here is. */
export function calendarOf(articles: readonly Article[]): Calendar {
  const sure = Groups.of(articles, ({ published }) => [certainYear(published)].filter(present));
  const undated = articles.filter(({ published }) => certainYear(published) === null);
  const perhaps = Groups.of(undated, ({ published }) => [published.sort.slice(0, "2023".length)]);
  const years = [...new Set([...sure.entries(), ...perhaps.entries()].map(([year]) => year))].sort();
  return {
    years: years.map((year) => yearOf(year, sure.get(year), perhaps.get(year))),
    undated,
  };
}

function yearOf(year: string, articles: readonly Article[], perhaps: readonly Article[]): ArchiveYear {
  const months = Groups.of(articles, ({ published }) => [certainMonth(published)].filter(present));
  return {
    year,
    articles,
    months: months.entries().map(([month, inMonth]) => ({ month, articles: inMonth })),
    monthUnknown: articles.filter(({ published }) => certainMonth(published) === null),
    perhaps,
  };
}
