/** What feeds are made of. */
import type { Author, CorrectionOf } from "../../graph/archive.ts";
import type { Article, FollowUp, Thing } from "../../model/thing.ts";
import type { FeedGroup } from "../../views/feeds.ts";
import { type Ingredients, named } from "./ingredients.ts";
import { all, type Lines } from "./shared-inputs.ts";

/** `articles`: those that it carries. Of none, it says what day the archive is at. */
export const storiesFeedInputs = (of: Ingredients, articles: readonly Article[]): Lines => [
  articles.map(of.item).join(" "),
  articles.length === 0 ? `${of.archive.day}` : "",
];

export const thingFeedInputs = (of: Ingredients, thing: Thing, articles: readonly Article[]): Lines => [
  of.shown(thing),
  ...storiesFeedInputs(of, articles),
];

export const authorFeedInputs = (of: Ingredients, { label }: Author, articles: readonly Article[]): Lines => [
  label,
  ...storiesFeedInputs(of, articles),
];

/** What a report says stands in the front matter of its story, or of the follow-up. */
export function movesFeedInputs(of: Ingredients, followUp: FollowUp): Lines {
  const { log } = of.archive.track(followUp);
  return [
    of.shown(followUp),
    log
      .map(({ date, article, index, note }) =>
        [date.edtf, index, all(of, [article]), named(note ?? [])].join(" "),
      )
      .join("\t"),
  ];
}

export const correctionsFeedInputs = (of: Ingredients, corrections: readonly CorrectionOf[]): Lines => [
  corrections
    .map(({ article, correction }) => `${of.shown(article)} ${correction.index} ${named(correction.text)}`)
    .join("\t"),
  corrections.length === 0 ? `${of.archive.day}` : "",
];

export const opmlInputs = (groups: readonly FeedGroup[]): Lines =>
  groups.flatMap(({ name, feeds }) => [name, ...feeds.map(({ title, url }) => `${title}\t${url}`)]);

/** Of the page about feeds: of which kinds there are how many. */
export const followInputs = (groups: readonly FeedGroup[]): Lines =>
  groups.map(({ name, feeds }) => `${name} ${feeds.length}`);
