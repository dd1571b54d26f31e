/** All feeds of a site. */
import { changedStories, mostItems, newest, newestOfThing } from "../../feeds/carried.ts";
import { feedSiteOf } from "../../feeds/feed-site.ts";
import { storyItems } from "../../feeds/story-items.ts";
import { once } from "../../graph/once.ts";
import type { Article } from "../../model/thing.ts";
import type { Context } from "../../views/context.ts";
import type { MadeOf } from "../inputs/ingredients.ts";
import type { Page } from "../page.ts";
import { pictureSize } from "../picture-cache.ts";
import { archiveFeedPages } from "./archive-feeds.ts";
import { thingFeedPages, thingsOf } from "./thing-feeds.ts";

export function feedPages(context: Context, madeOf: MadeOf): Page[] {
  const site = once(() => feedSiteOf(context, pictureSize));
  const kept = once(() => carriedByMany(context));
  const items = once(() => storyItems(site(), (article) => kept().has(article)));
  const workshop = { context, madeOf, site, items };
  const { feeds } = context.archive.settings;
  return [
    ...(feeds.main ? archiveFeedPages(workshop) : []),
    ...(feeds.things ? thingFeedPages(workshop) : []),
  ];
}

/** Stories that stand in other feeds than that of older ones, which each has once. */
function carriedByMany(context: Context): ReadonlySet<Article> {
  const { archive } = context;
  const { main, things } = archive.settings.feeds;
  const carried = new Set<Article>();
  const add = (articles: readonly Article[]): void => {
    for (const article of articles) carried.add(article);
  };
  if (main) {
    add(newest(archive.articles.toReversed(), mostItems));
    add(changedStories(archive));
    for (const { id } of archive.settings.sections) add(newest(archive.inSection(id), mostItems));
  }
  if (things) {
    for (const thing of thingsOf(context)) add(newestOfThing(archive.linksTo(thing).about));
    for (const { articles } of archive.authors) add(newestOfThing(articles));
  }
  return carried;
}
