/** A line of the archive's records as an item of feeds: a correction, or a move of a follow-up. It has no author and no picture. */
import type { When } from "../date.ts";
import type { Html } from "../views/jsx/jsx-runtime.ts";
import type { Entry } from "./entry.ts";
import type { FeedSite } from "./feed-site.ts";
import { lightHtml } from "./light-html.ts";
import { clean } from "./xml.ts";

export interface FeedRecord {
  /** Permanent, within the archive. */
  readonly name: string;
  /** Of the page that it leads to, below the site's root. */
  readonly url: string;
  readonly title: string;
  readonly date: When;
  /** `day`: the date in words with a sentence's end, where the feed itself cannot say it; else empty. */
  summary(day: string): string;
  html(day: string): Html;
}

export function recordEntry({ context, moments, tag }: FeedSite, record: FeedRecord): Entry {
  const { name, url, title, date } = record;
  const published = moments.exact(date);
  const day = published ? "" : `${context.words.date}: ${context.when(date)}. `;
  return {
    id: tag(name),
    url: context.absolute(url),
    title: clean(title),
    summary: clean(record.summary(day)),
    html: clean(lightHtml(record.html(day).markup)),
    published,
    updated: null,
    moment: published ?? moments.first(date),
    authors: [],
    categories: [],
    language: null,
    picture: null,
  };
}
