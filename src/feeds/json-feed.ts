/** JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
import type { Channel } from "./channel.ts";
import type { Entry, EntryAuthor } from "./entry.ts";
import type { FeedSite } from "./feed-site.ts";
import { clean } from "./xml.ts";

/** `self`: whole address of the feed. */
export function jsonFeed({ context }: FeedSite, channel: Channel, self: string): string {
  const { publisher, title } = context.archive.settings;
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: channel.title,
    home_page_url: channel.page,
    feed_url: self,
    description: channel.description,
    language: context.language,
    authors: [authorOf({ name: clean(publisher?.name ?? title), url: publisher?.url ?? null })],
    items: channel.entries.map(itemOf),
  };
  return `${JSON.stringify(feed)}\n`;
}

/** What is undefined is left out. */
function itemOf(entry: Entry) {
  const { picture, authors, categories } = entry;
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    content_html: entry.html,
    summary: entry.summary || undefined,
    image: picture?.url,
    date_published: entry.published?.rfc3339,
    date_modified: entry.updated?.rfc3339,
    authors: authors.length > 0 ? authors.map(authorOf) : undefined,
    tags: categories.length > 0 ? categories.map(({ name }) => name) : undefined,
    language: entry.language ?? undefined,
    attachments: picture
      ? [{ url: picture.url, mime_type: picture.type, size_in_bytes: picture.length ?? undefined }]
      : undefined,
  };
}

const authorOf = ({ name, url }: EntryAuthor) => ({ name, url: url ?? undefined });
