/** The feeds of a site: each a file for every format that it has. */
import { atomFeed } from "../feeds/atom.ts";
import { changedStories, mostItems, mostOfThing, newest, olderParts } from "../feeds/carried.ts";
import type { ArchiveLinks, Channel } from "../feeds/channel.ts";
import { correctionEntry } from "../feeds/correction-entry.tsx";
import type { Entry } from "../feeds/entry.ts";
import { type FeedSite, feedSiteOf } from "../feeds/feed-site.ts";
import { jsonFeed } from "../feeds/json-feed.ts";
import { moveEntries } from "../feeds/move-entry.tsx";
import { rssFeed, rssItem } from "../feeds/rss.ts";
import { type StoryItems, storyItems } from "../feeds/story-items.ts";
import { clean } from "../feeds/xml.ts";
import type { Author } from "../graph/archive.ts";
import { once } from "../graph/once.ts";
import { type FeedFormat, feedArchiveUrl, feedUrl } from "../model/feed-address.ts";
import type { Settings } from "../model/settings.ts";
import type { Article, FollowUp, Thing } from "../model/thing.ts";
import type { Context } from "../views/context.ts";
import {
  authorFeed,
  correctionsFeed,
  type Feed,
  feedTitle,
  mainFeed,
  sectionFeed,
  thingFeed,
  updatesFeed,
} from "../views/feeds.ts";
import {
  authorFeedInputs,
  correctionsFeedInputs,
  movesFeedInputs,
  storiesFeedInputs,
  thingFeedInputs,
} from "./inputs/feed-inputs.ts";
import type { MadeOf } from "./inputs/ingredients.ts";
import { fileOf, type Page, type PageInputs } from "./page.ts";
import { pictureSize } from "./picture-cache.ts";

interface Workshop {
  readonly context: Context;
  readonly madeOf: MadeOf;
  /** Nothing of it is made for a check. */
  readonly site: () => FeedSite;
  readonly items: () => StoryItems;
}

export function feedPages(context: Context, madeOf: MadeOf): Page[] {
  const site = once(() => feedSiteOf(context, pictureSize));
  const kept = once(() => carriedByMany(context));
  const items = once(() => storyItems(site(), (article) => kept().has(article)));
  const workshop = { context, madeOf, site, items };
  const { feeds, sections } = context.archive.settings;
  return [
    ...(feeds.main ? mainPages(workshop) : []),
    ...(feeds.main ? sections.flatMap((section) => sectionPages(workshop, section)) : []),
    ...(feeds.main ? [...correctionsPages(workshop), ...updatesPages(workshop)] : []),
    ...(feeds.things ? thingPages(workshop) : []),
  ];
}

/** Things with feeds of stories; those of follow-ups tell what became of them. */
const thingsOf = ({ archive }: Context): readonly Thing[] => [
  ...archive.topics,
  ...archive.people,
  ...archive.institutions,
  ...archive.events,
  ...archive.places,
];

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
    for (const thing of thingsOf(context)) add(newest(archive.linksTo(thing).about, mostOfThing));
    for (const { articles } of archive.authors) add(newest(articles, mostOfThing));
  }
  return carried;
}

function mainPages(workshop: Workshop): Page[] {
  const { context, madeOf } = workshop;
  const { archive, words, absolute } = context;
  const { settings } = archive;
  const feed = mainFeed(context);
  if (!feed) return [];
  const articles = once(() => newest(archive.articles.toReversed(), mostItems));
  const parts = settings.feeds.archive ? olderParts(archive) : [];
  const partUrl = (number: number): string | null =>
    number >= 1 && number <= parts.length ? absolute(feedArchiveUrl(number, settings.url_words)) : null;
  const description = settings.description ?? words.feeds.ofArchive(settings.title);
  const links = { current: null, previous: partUrl(parts.length), next: null };
  return [
    ...storiesPages(workshop, feed, { name: "all", description, articles, archive: links }),
    ...parts.map((part, at) => {
      const number = at + 1;
      const around = {
        current: absolute(feedUrl(feed.url, "rss")),
        previous: partUrl(number - 1),
        next: partUrl(number + 1),
      };
      const title = words.feeds.older(settings.title, context.count(number));
      const url = feedArchiveUrl(number, settings.url_words);
      return {
        path: fileOf(url),
        inputs: madeOf((of) => [...storiesFeedInputs(of, part), `${number < parts.length}`]),
        render: () => {
          const entries = part.map(workshop.items().entry);
          const channel = {
            ...channelOf(workshop, feed, "all", description, entries),
            title,
            archive: around,
          };
          return rssFeed(workshop.site(), channel, absolute(url), workshop.items().rss);
        },
      };
    }),
  ];
}

interface StoriesFeed {
  /** Part of its permanent name. */
  readonly name: string;
  readonly description: string;
  readonly articles: () => readonly Article[];
  readonly archive?: ArchiveLinks;
  readonly inputs?: PageInputs;
}

function storiesPages(workshop: Workshop, feed: Feed, stories: StoriesFeed): Page[] {
  const { name, description, articles, archive = null, inputs } = stories;
  const made =
    inputs ?? workshop.madeOf((of) => [...storiesFeedInputs(of, articles()), `${archive?.previous}`]);
  const channel = once(() => {
    const entries = articles().map(workshop.items().entry);
    return { ...channelOf(workshop, feed, name, description, entries), archive };
  });
  return filesOf(workshop, feed, made, channel, workshop.items);
}

function sectionPages(workshop: Workshop, section: Settings["sections"][number]): Page[] {
  const { context } = workshop;
  const feed = sectionFeed(context, section);
  if (!feed) return [];
  return storiesPages(workshop, feed, {
    name: `sections/${section.id}`,
    description: context.words.feeds.ofSection(section.name),
    articles: once(() => newest(context.archive.inSection(section.id), mostItems)),
  });
}

function updatesPages(workshop: Workshop): Page[] {
  const { context } = workshop;
  const feed = updatesFeed(context);
  if (!feed) return [];
  return storiesPages(workshop, feed, {
    name: "updates",
    description: context.words.feeds.updatesText,
    articles: once(() => changedStories(context.archive)),
  });
}

function correctionsPages(workshop: Workshop): Page[] {
  const { context, madeOf, site } = workshop;
  const feed = correctionsFeed(context);
  if (!feed) return [];
  const { corrections } = context.archive;
  const shown = corrections.filter(({ article }) => !article.draft).slice(0, mostItems);
  return filesOf(
    workshop,
    feed,
    madeOf((of) => correctionsFeedInputs(of, shown)),
    once(() => {
      const entries = shown.map((correction) => correctionEntry(site(), correction));
      return channelOf(workshop, feed, "corrections", context.words.feeds.correctionsText, entries);
    }),
  );
}

function thingPages(workshop: Workshop): Page[] {
  const { archive } = workshop.context;
  return [
    ...thingsOf(workshop.context).flatMap((thing) => pagesAbout(workshop, thing)),
    ...archive.authors.flatMap((author) => pagesBy(workshop, author)),
    ...archive.followUps.flatMap((followUp) => movesPages(workshop, followUp)),
  ];
}

function pagesAbout(workshop: Workshop, thing: Thing): Page[] {
  const { context, madeOf } = workshop;
  const feed = thingFeed(context, thing);
  if (!feed) return [];
  const articles = () => newest(context.archive.linksTo(thing).about, mostOfThing);
  return storiesPages(workshop, feed, {
    name: thing.id,
    description: context.words.feeds.about(feed.title),
    articles,
    inputs: madeOf((of) => thingFeedInputs(of, thing, articles())),
  });
}

function pagesBy(workshop: Workshop, author: Author): Page[] {
  const { context, madeOf } = workshop;
  const feed = authorFeed(context, author);
  if (!feed) return [];
  const articles = () => newest(author.articles, mostOfThing);
  return storiesPages(workshop, feed, {
    name: `authors/${author.slug}`,
    description: `${feed.title}.`,
    articles,
    inputs: madeOf((of) => authorFeedInputs(of, author, articles())),
  });
}

function movesPages(workshop: Workshop, followUp: FollowUp): Page[] {
  const { context, madeOf, site } = workshop;
  const feed = thingFeed(context, followUp);
  if (!feed) return [];
  return filesOf(
    workshop,
    feed,
    madeOf((of) => movesFeedInputs(of, followUp)),
    () => {
      const entries = moveEntries(site(), followUp, mostItems);
      return channelOf(workshop, feed, followUp.id, context.words.feeds.moves(feed.title), entries);
    },
  );
}

function channelOf(
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

function filesOf(
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
