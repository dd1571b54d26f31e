/** Two programs that read feeds, of different makers and by different parsers, and what each understands. */
import { Readable } from "node:stream";
import FeedParser from "feedparser";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";

/** An item as a reader's program knows it. */
export interface ReadItem {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Milliseconds; null without one. */
  readonly published: number | null;
  readonly html: string;
  readonly summary: string;
  readonly categories: readonly string[];
  readonly authors: readonly string[];
}

export interface ReadFeed {
  readonly title: string;
  readonly description: string;
  readonly items: readonly ReadItem[];
}

const msOf = (date: unknown): number | null => (date ? new Date(String(date)).getTime() : null);

/** By feedparser, which reads with sax. */
export async function byFeedparser(text: string): Promise<ReadFeed> {
  const parser = new FeedParser({ addmeta: false, normalize: true });
  const items: FeedParser.Item[] = [];
  let meta: FeedParser.Meta | null = null;
  parser.on("meta", (told) => {
    meta = told;
  });
  for await (const item of Readable.from([Buffer.from(text)]).pipe(parser)) items.push(item);
  const { title = "", description = "" } = (meta ?? {}) as Partial<FeedParser.Meta>;
  return {
    title,
    description,
    items: items.map((item) => ({
      id: item.guid,
      title: item.title,
      url: item.link,
      published: publishedOf(item),
      html: item.description ?? "",
      summary: item.summary ?? "",
      categories: item.categories,
      authors: authorsOf(item),
    })),
  };
}

/** Where Atom has no `published`, it takes what was changed last. */
function publishedOf(item: FeedParser.Item): number | null {
  const isMissing = item["atom:id"] !== undefined && item["atom:published"] === undefined;
  return isMissing || !item.pubdate ? null : item.pubdate.getTime();
}

/** It tells of the last of several by itself, and of all in the element as it was written. */
function authorsOf(item: FeedParser.Item): string[] {
  const written = [item["dc:creator"] ?? item["atom:author"] ?? []].flat() as Record<string, unknown>[];
  const text = (node: unknown): string => String((node as { "#"?: unknown } | undefined)?.["#"] ?? "");
  return written.map((node) => text(node) || text(node.name) || text(node["atom:name"]));
}

/** By feedsmith, which reads XML with fast-xml-parser. */
export function byFeedsmith(text: string): ReadFeed {
  if (text.startsWith("{")) return jsonByFeedsmith(text);
  return text.includes("<rss ") ? rssByFeedsmith(text) : atomByFeedsmith(text);
}

function rssByFeedsmith(text: string): ReadFeed {
  const { title = "", description = "", items = [] } = parseRssFeed(text);
  return {
    title,
    description,
    items: items.map((item) => ({
      id: item.guid?.value ?? "",
      title: item.title ?? "",
      url: item.link ?? "",
      published: msOf(item.pubDate),
      html: item.content?.encoded ?? "",
      summary: item.description ?? "",
      categories: (item.categories ?? []).map(({ name }) => name ?? ""),
      authors: item.dc?.creators ?? [],
    })),
  };
}

function atomByFeedsmith(text: string): ReadFeed {
  const { title, subtitle, entries = [] } = parseAtomFeed(text);
  return {
    title: title?.value ?? "",
    description: subtitle?.value ?? "",
    items: entries.map((entry) => ({
      id: entry.id ?? "",
      title: entry.title?.value ?? "",
      url: entry.links?.find(({ rel }) => rel === "alternate")?.href ?? "",
      published: msOf(entry.published),
      html: entry.content?.value ?? "",
      summary: entry.summary?.value ?? "",
      categories: (entry.categories ?? []).map(({ term }) => term ?? ""),
      authors: (entry.authors ?? []).map(({ name }) => name ?? ""),
    })),
  };
}

function jsonByFeedsmith(text: string): ReadFeed {
  const { title = "", description = "", items = [] } = parseJsonFeed(text);
  return {
    title,
    description,
    items: items.map((item) => ({
      id: item.id ?? "",
      title: item.title ?? "",
      url: item.url ?? "",
      published: msOf(item.date_published),
      html: item.content_html ?? "",
      summary: item.summary ?? "",
      categories: item.tags ?? [],
      authors: (item.authors ?? []).map(({ name }) => name ?? ""),
    })),
  };
}

/** By `JSON.parse`: of JSON there is nothing more to understand. */
export function byHand(text: string): ReadFeed {
  type Items = Record<string, unknown>[];
  const { title, description, items } = JSON.parse(text) as {
    title: string;
    description: string;
    items: Items;
  };
  return {
    title,
    description,
    items: items.map((item) => ({
      id: String(item.id),
      title: String(item.title),
      url: String(item.url),
      published: msOf(item.date_published),
      html: String(item.content_html),
      summary: String(item.summary ?? ""),
      categories: (item.tags ?? []) as string[],
      authors: ((item.authors ?? []) as { name: string }[]).map(({ name }) => name),
    })),
  };
}
