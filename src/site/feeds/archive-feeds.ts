/** The feeds of the archive as a whole: all stories, with the older ones behind them, sections, corrections, changes. */
import { changedStories, mostItems, newest, olderParts } from "../../feeds/carried.ts";
import { correctionEntry } from "../../feeds/correction-entry.tsx";
import { rssFeed } from "../../feeds/rss.ts";
import { once } from "../../graph/once.ts";
import { feedArchiveUrl, feedUrl } from "../../model/feed-address.ts";
import type { Settings } from "../../model/settings.ts";
import { correctionsFeed, mainFeed, sectionFeed, updatesFeed } from "../../views/feeds.ts";
import { correctionsFeedInputs, storiesFeedInputs } from "../inputs/feed-inputs.ts";
import { fileOf, type Page } from "../page.ts";
import { channelOf, filesOf, storiesPages, type Workshop } from "./feed-files.ts";

export const archiveFeedPages = (workshop: Workshop): Page[] => [
  ...mainPages(workshop),
  ...workshop.context.archive.settings.sections.flatMap((section) => sectionPages(workshop, section)),
  ...correctionsPages(workshop),
  ...updatesPages(workshop),
];

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
        near: () => part[0]?.published.sort ?? "",
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
