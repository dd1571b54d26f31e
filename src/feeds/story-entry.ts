/** A story as an item of feeds. */
import { plainText } from "../graph/plain-text.ts";
import { versionsOf } from "../model/picture-versions.ts";
import type { Article } from "../model/thing.ts";
import type { Category, Enclosure, Entry, EntryAuthor } from "./entry.ts";
import { excerpt } from "./excerpt.ts";
import type { FeedSite } from "./feed-site.ts";
import type { Moment } from "./moment.ts";
import { storyHtml } from "./story-html.tsx";
import { clean } from "./xml.ts";

export function storyEntry(site: FeedSite, article: Article): Entry {
  const { context, moments } = site;
  const body = context.archive.body(article);
  const published = moments.exact(article.published);
  const updated = updatedOf(site, article, published);
  const summary = article.summary ?? excerpt(body);
  return {
    id: site.tag(article.id),
    url: context.absolute(article.url),
    title: clean(article.title),
    summary: clean(
      published ? summary : `${context.words.published(context.when(article.published))}. ${summary}`,
    ),
    html: storyHtml(context, article, body, published !== null),
    published,
    updated,
    moment: updated ?? published ?? moments.first(article.published),
    authors: authorsOf(site, article),
    categories: categoriesOf(site, article),
    language: article.lang ?? null,
    picture: pictureOf(site, article),
  };
}

/** By an editor's word alone, and never before it was published. What has no day of its own came at least into the archive on one. */
function updatedOf({ moments }: FeedSite, article: Article, published: Moment | null): Moment | null {
  const when = article.updated ?? (published ? null : article.added);
  if (!when) return null;
  const updated = moments.exact(when) ?? moments.first(when);
  return published && published.ms > updated.ms ? published : updated;
}

function authorsOf({ context }: FeedSite, article: Article): EntryAuthor[] {
  const authors = context.archive.authorsOf(article);
  const { byline } = context.archive.story(article);
  const signed = byline.map((run, at) => {
    const author = authors[at];
    return {
      name: clean(plainText(run)).trim(),
      url: author ? context.absolute(context.below("authors", author.slug)) : null,
    };
  });
  return signed.filter(({ name }) => name !== "");
}

function categoriesOf({ context }: FeedSite, article: Article): Category[] {
  const { section, topics } = context.archive.story(article);
  const of = (index: "sections" | "topics", name: string) => ({
    name: clean(name),
    scheme: context.absolute(context.index(index)),
  });
  return [
    ...(section ? [of("sections", section.name)] : []),
    ...topics.map(({ name }) => of("topics", name)),
  ];
}

/** In a format that every program can show. */
function pictureOf({ context, sizeOf }: FeedSite, article: Article): Enclosure | null {
  const { picture } = context.archive.story(article);
  const version = picture && versionsOf(picture, "story").plain.at(-1);
  if (!version) return null;
  return {
    url: context.absolute(version.url),
    type: `image/${version.format}`,
    length: sizeOf(version.url),
  };
}
