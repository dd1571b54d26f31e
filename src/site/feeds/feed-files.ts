/** Feeds as files of the site: one for each format. */
import { atomFeed } from "../../feeds/atom.ts";
import type { ArchiveLinks, Channel } from "../../feeds/channel.ts";
import type { Entry } from "../../feeds/entry.ts";
import type { FeedSite } from "../../feeds/feed-site.ts";
import { jsonFeed } from "../../feeds/json-feed.ts";
import { rssFeed, rssItem } from "../../feeds/rss.ts";
import type { StoryItems } from "../../feeds/story-items.ts";
import { clean } from "../../feeds/xml.ts";
import { type FeedFormat, feedUrl } from "../../model/feed-address.ts";
import type { Article } from "../../model/thing.ts";
import type { Context } from "../../views/context.ts";
import { type Feed, feedTitle } from "../../views/feeds.ts";
import { storiesFeedInputs } from "../inputs/feed-inputs.ts";
import type { MadeOf } from "../inputs/ingredients.ts";
import { fileOf, type Page, type PageInputs } from "../page.ts";

/** What all feeds of a site share. */
export interface Workshop {
  readonly context: Context;
  readonly madeOf: MadeOf;
  /** Nothing of it is made for a check. */
  readonly site: () => FeedSite;
  readonly items: () => StoryItems;
}

export interface StoriesFeed {
  /** Part of its permanent name. */
  readonly name: string;
  readonly description: string;
  readonly articles: () => readonly Article[];
  readonly archive?: ArchiveLinks;
  readonly inputs?: PageInputs;
}

export function storiesPages(workshop: Workshop, feed: Feed, stories: StoriesFeed): Page[] {
  const { name, description, articles, archive = null, inputs } = stories;
  const made =
    inputs ?? workshop.madeOf((of) => [...storiesFeedInputs(of, articles()), `${archive?.previous}`]);
  const channel = () => {
    const entries = articles().map(workshop.items().entry);
    return { ...channelOf(workshop, feed, name, description, entries), archive };
  };
  const files = filesOf(workshop, feed, made, channel, workshop.items);
  return files.map((file) => ({ ...file, near: () => articles()[0]?.published.sort ?? "" }));
}

export function channelOf(
  { context, site }: Workshop,
  feed: Feed,
  name: string,
  description: string,
  entries: readonly Entry[],
): Channel {
  return {
    id: site().tag(`feed:${name}`),
    title: clean(feedTitle(context, feed)),
    description: clean(description),
    page: site().context.absolute(feed.page),
    entries,
    archive: null,
  };
}

export function filesOf(
  { context, site }: Workshop,
  feed: Feed,
  inputs: PageInputs,
  channel: () => Channel,
  items?: () => StoryItems,
): Page[] {
  return feed.formats.map((format) => {
    const url = feedUrl(feed.url, format);
    return {
      path: fileOf(url),
      inputs,
      render: () => writers[format](site(), channel(), context.absolute(url), items?.().rss ?? rssItem),
    };
  });
}

const writers: Readonly<Record<FeedFormat, typeof rssFeed>> = {
  rss: rssFeed,
  atom: atomFeed,
  json: jsonFeed,
};
