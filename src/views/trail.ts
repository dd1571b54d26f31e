/** The way down to a page, for its breadcrumbs: from the front page to what it lies in. */
import { certainMonth, certainYear } from "../certain.ts";
import { monthName } from "../i18n/dates.ts";
import type { Article, Thing } from "../model/thing.ts";
import type { Context } from "./context.ts";

export interface Crumb {
  readonly label: string;
  readonly url: string;
}

export type Trail = readonly Crumb[];

export const homeTrail = ({ words }: Context): Trail => [{ label: words.home, url: "/" }];

export const indexTrail = (context: Context, label: string, name: Parameters<Context["index"]>[0]): Trail => [
  ...homeTrail(context),
  { label, url: context.index(name) },
];

export function trailOf(context: Context, thing: Thing): Trail {
  if (thing.folder === "articles") return storyTrail(context, thing);
  if (thing.folder === "pages") return homeTrail(context);
  const above =
    thing.folder === "institutions" || thing.folder === "places" || thing.folder === "topics"
      ? ancestors(context, thing)
      : [];
  return [
    ...indexTrail(context, context.words.indexes[thing.folder], thing.folder),
    ...above.map(({ label, url }) => ({ label, url })),
  ];
}

/** By its date, as far as that is sure; a withdrawn story is only in the register of corrections. */
function storyTrail(context: Context, { published, withdrawn }: Article): Trail {
  if (withdrawn) return indexTrail(context, context.words.corrections, "corrections");
  const year = certainYear(published);
  if (year === null) return undatedTrail(context);
  const month = certainMonth(published);
  return month === null ? yearTrail(context, year) : monthTrail(context, month);
}

export const archiveTrail = (context: Context): Trail =>
  indexTrail(context, context.words.archive, "archive");

export const undatedTrail = (context: Context): Trail => [
  ...archiveTrail(context),
  { label: context.words.undated, url: context.archiveUrl(null) },
];

export const yearTrail = (context: Context, year: string): Trail => [
  ...archiveTrail(context),
  { label: year, url: context.archiveUrl(year) },
];

const monthTrail = (context: Context, month: string): Trail => [
  ...yearTrail(context, month.slice(0, "2023".length)),
  { label: monthName(Number(month.slice(-2)), context.language), url: context.archiveUrl(month) },
];

/** No hierarchy of offices or places is deeper in earnest. */
const mostAncestors = 8;

/** From the topmost down, without the thing itself; of a very deep one, the nearest. */
function ancestors({ archive }: Context, thing: Parameters<typeof archive.parent>[0]): Thing[] {
  const above: Thing[] = [];
  let parent = archive.parent(thing);
  for (; parent && above.length < mostAncestors; parent = archive.parent(parent)) above.unshift(parent);
  return above;
}
