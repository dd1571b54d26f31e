/** Which feeds a site has, and by which pages they are offered. */
import type { Author } from "../graph/archive.ts";
import { fileWords, urlWords } from "../i18n/url-words.ts";
import { type IndexName, indexNames } from "../i18n/words.ts";
import { type FeedFormat, feedUrl } from "../model/feed-address.ts";
import type { Thing } from "../model/thing.ts";
import type { Context } from "./context.ts";
import { distinctLabel } from "./distinction.ts";

export interface Feed {
  /** Of the list that it follows: `"Rubrik Ekonomi"`; of the main feed the archive's own. */
  readonly title: string;
  /** Where it lies, mostly beside the page that it follows: `/orang/iwan/`. */
  readonly url: string;
  /** The page that stands for it. */
  readonly page: string;
  /** The one for everyone comes first. */
  readonly formats: readonly FeedFormat[];
}

const allFormats = ["rss", "atom", "json"] as const;

const onlyRss = ["rss"] as const;

/** Of all stories; null where `site.yaml` has switched it off, as with all that follow. */
export const mainFeed = ({ archive: { settings } }: Context): Feed | null =>
  settings.feeds.main ? { title: settings.title, url: "/", page: "/", formats: allFormats } : null;

export const sectionFeed = (context: Context, { id, name }: { id: string; name: string }): Feed | null =>
  ifMain(context, () => beside(name, context.below("sections", id), allFormats));

export const correctionsFeed = (context: Context): Feed | null =>
  ifMain(context, () => beside(context.words.corrections, context.index("corrections"), allFormats));

/** Of stories that an editor has changed, which no page lists. */
export const updatesFeed = (context: Context): Feed | null =>
  ifMain(context, () => ({
    title: context.words.feeds.updates,
    url: context.index("updates"),
    page: context.index("follow"),
    formats: ["rss", "atom"],
  }));

/** Of stories about it; of a follow-up, its moves. */
export const thingFeed = (context: Context, thing: Thing): Feed | null =>
  ifThings(context, () => beside(distinctLabel(context, thing), thing.url, onlyRss));

/** Told apart from the feed about the person. */
export const authorFeed = (context: Context, { label, slug }: Author): Feed | null =>
  ifThings(context, () => beside(context.words.feeds.by(label), context.below("authors", slug), onlyRss));

const beside = (title: string, url: string, formats: readonly FeedFormat[]): Feed => ({
  title,
  url,
  page: url,
  formats,
});

const ifMain = ({ archive: { settings } }: Context, feed: () => Feed): Feed | null =>
  settings.feeds.main ? feed() : null;

const ifThings = ({ archive: { settings } }: Context, feed: () => Feed): Feed | null =>
  settings.feeds.things ? feed() : null;

/** As programs list it: with the archive's name. */
export function feedTitle({ archive: { settings } }: Context, { title, url }: Feed): string {
  return url === "/" ? title : `${title} – ${settings.title}`;
}

export const feedAddress = ({ absolute }: Context, { url }: Feed, format: FeedFormat): string =>
  absolute(feedUrl(url, format));

/** Feeds of one kind. */
export interface FeedGroup {
  /** `"sections"`: of the archive as a whole as well. */
  readonly name: IndexName | "sections" | "authors";
  readonly label: string;
  readonly feeds: readonly Feed[];
}

/** Those that have any, the archive's own first. */
export function feedGroups(context: Context): FeedGroup[] {
  const { archive, words } = context;
  const of = (name: IndexName): readonly Thing[] =>
    name === "follow_ups" ? archive.followUps : archive[name];
  const groups = [
    {
      name: "sections" as const,
      label: words.feeds.whole,
      feeds: archiveFeeds(context),
    },
    ...indexNames.map((name) => ({
      name,
      label: words.indexes[name],
      feeds: of(name).map((thing) => thingFeed(context, thing)),
    })),
    {
      name: "authors" as const,
      label: words.authors,
      feeds: archive.authors.map((author) => authorFeed(context, author)),
    },
  ];
  return groups
    .map((group) => ({ ...group, feeds: group.feeds.filter((feed) => feed !== null) }))
    .filter(({ feeds }) => feeds.length > 0);
}

/** Of the file that lists a group, or (null) all of them. */
export function opmlName({ archive: { settings } }: Context, group: Pick<FeedGroup, "name"> | null): string {
  const words = settings.url_words;
  return group ? urlWords[words][group.name] : fileWords[words].all;
}

/** Of all stories, of each section, of corrections and of changed stories. */
export const archiveFeeds = (context: Context): (Feed | null)[] => [
  mainFeed(context),
  ...context.archive.settings.sections.map((section) => sectionFeed(context, section)),
  correctionsFeed(context),
  updatesFeed(context),
];

/** Whether there is anything to follow. */
export const hasFeeds = ({ archive: { settings } }: Context): boolean =>
  settings.feeds.main || settings.feeds.things;
