/** The feed of each thing and author. */
import { mostItems, newestOfThing } from "../../feeds/carried.ts";
import { moveEntries } from "../../feeds/move-entry.tsx";
import type { Author } from "../../graph/archive.ts";
import type { FollowUp, Thing } from "../../model/thing.ts";
import type { Context } from "../../views/context.ts";
import { authorFeed, thingFeed } from "../../views/feeds.ts";
import { authorFeedInputs, movesFeedInputs, thingFeedInputs } from "../inputs/feed-inputs.ts";
import type { Page } from "../page.ts";
import { channelOf, filesOf, storiesPages, type Workshop } from "./feed-files.ts";

/** Things with feeds of stories; those of follow-ups tell what became of them. */
export const thingsOf = ({ archive }: Context): readonly Thing[] => [
  ...archive.topics,
  ...archive.people,
  ...archive.institutions,
  ...archive.events,
  ...archive.places,
];

export function thingFeedPages(workshop: Workshop): Page[] {
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
  const articles = () => newestOfThing(context.archive.linksTo(thing).about);
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
  const articles = () => newestOfThing(author.articles);
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
