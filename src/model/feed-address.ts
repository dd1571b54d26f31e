/** Where feeds lie on the site, and what kind of file each is. */
import type { Language } from "../i18n/language.ts";
import { indexUrl } from "./url.ts";

/** RSS 2.0, Atom (RFC 4287), JSON Feed 1.1. */
export type FeedFormat = "rss" | "atom" | "json";

export const feedFiles: Readonly<Record<FeedFormat, string>> = {
  rss: "feed.xml",
  atom: "atom.xml",
  json: "feed.json",
};

/** Media types. */
export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
};

export const opmlType = "text/x-opml";

/** Beside the page that the feed follows: `/orang/iwan/` -> `/orang/iwan/feed.xml`. */
export const feedUrl = (page: string, format: FeedFormat): string => page + feedFiles[format];

/** Older stories of the main feed, from 1, the oldest: `/arsip/feed/1.xml`. */
export const feedArchiveUrl = (number: number | "*", words: Language): string =>
  `${indexUrl("archive", words)}feed/${number}.xml`;

/** A list of feeds for readers' programs: `/ikuti/orang.opml`. */
export const opmlUrl = (name: string, words: Language): string => `${indexUrl("follow", words)}${name}.opml`;
