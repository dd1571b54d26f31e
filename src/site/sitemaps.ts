/** For search engines: every page that they may show, in parts that keep, and the newest stories for those that watch news. */
import { encodedAddress } from "../address.ts";
import { certainDay } from "../certain.ts";
import { clean, xmlText } from "../feeds/xml.ts";
import type { Article } from "../model/thing.ts";
import type { Context } from "../views/context.ts";
import { addressesOf, type Page } from "./page.ts";

/** The index; at the root of the site, as a sitemap may only speak of what lies beside and below it. */
export const sitemapFile = "sitemap.xml";
export const newsSitemapFile = "sitemap-news.xml";

/** Of the protocol's 50,000, so that a new story changes a small file. */
const mostInPart = 5000;

interface Entry {
  readonly url: string;
  /** ISO day; null where it is not known. */
  readonly changed: string | null;
}

/** `own`: the pages of the site that lead nowhere else. `today`: ISO day; null: nothing is news. */
export function sitemapPages(context: Context, own: readonly Page[], today: string | null): Page[] {
  const stories = context.archive.articles.map((article) => ({
    url: article.url,
    changed: lastChange(article),
  }));
  const parts = [...inParts("stories", stories), ...inParts("pages", othersOf(context, own))];
  const page = (path: string, render: () => string): Page => ({ path, inputs: null, render });
  return [
    page(sitemapFile, () => indexOf(context, parts)),
    page(newsSitemapFile, () => newsSitemap(context, today)),
    ...parts.map(({ path, entries }) => page(path, () => urlSet(context, entries))),
  ];
}

interface Part {
  readonly path: string;
  readonly entries: readonly Entry[];
}

/** Numbered from the oldest, so that a full one keeps. */
const inParts = (name: string, entries: readonly Entry[]): Part[] =>
  Array.from({ length: Math.ceil(entries.length / mostInPart) }, (_, at) => ({
    path: `sitemap-${name}-${at + 1}.xml`,
    entries: entries.slice(at * mostInPart, (at + 1) * mostInPart),
  }));

/** By address. What such a page shows comes from many files, so nobody knows when it last changed. */
function othersOf({ archive, index }: Context, own: readonly Page[]): Entry[] {
  const left = new Set<string>([...archive.articles, ...archive.withdrawn].map(({ url }) => url));
  for (const url of [index("search"), "/404.html"]) left.add(url);
  const pages = own.filter(({ path }) => path.endsWith(".html"));
  return [...addressesOf(pages)]
    .filter((url) => !left.has(url))
    .sort()
    .map((url) => ({ url, changed: null }));
}

/** The last day on which an editor is known to have done something to the story. */
export function lastChange({ published, updated, added, corrections }: Article): string | null {
  const dates = [published, updated, added, ...corrections.map(({ date }) => date)];
  const days = dates.flatMap((date) => (date && certainDay(date)) ?? []);
  return days.sort().at(-1) ?? null;
}

const indexOf = (context: Context, parts: readonly Part[]): string =>
  xml(
    "sitemapindex",
    "",
    parts.map(({ path, entries }) => {
      const newest = entries
        .map(({ changed }) => changed ?? "")
        .sort()
        .at(-1);
      return `<sitemap>${locOf(context, `/${path}`)}${lastmod(newest || null)}</sitemap>`;
    }),
  );

const urlSet = (context: Context, entries: readonly Entry[]): string =>
  xml(
    "urlset",
    "",
    entries.map(({ url, changed }) => `<url>${locOf(context, url)}${lastmod(changed)}</url>`),
  );

const locOf = (context: Context, url: string): string =>
  `<loc>${xmlText(context.absolute(encodedAddress(url)))}</loc>`;

const lastmod = (day: string | null): string => (day === null ? "" : `<lastmod>${day}</lastmod>`);

/** Stories of today and the two days before, of which the day is sure. Without any, a list with nothing in it. */
function newsSitemap(context: Context, today: string | null): string {
  const { settings, articles } = context.archive;
  const recent =
    today === null ? [] : articles.filter(({ published }) => isRecent(certainDay(published), today));
  const publication = `<news:publication><news:name>${xmlText(clean(settings.publisher?.name ?? settings.title))}</news:name>`;
  return xml(
    "urlset",
    ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"',
    recent.toReversed().map((article) => {
      const language = article.lang ?? settings.language;
      const about = [
        `${publication}<news:language>${xmlText(language)}</news:language></news:publication>`,
        `<news:publication_date>${certainDay(article.published)}</news:publication_date>`,
        `<news:title>${xmlText(clean(article.label))}</news:title>`,
      ];
      return `<url>${locOf(context, article.url)}<news:news>${about.join("")}</news:news></url>`;
    }),
  );
}

/** In days, today not counted. */
const newsFor = 2;

function isRecent(day: string | null, today: string): boolean {
  const first = new Date(Date.parse(today) - newsFor * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return day !== null && day >= first && day <= today;
}

const xml = (name: string, more: string, lines: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${more}>`,
    ...lines,
    `</${name}>`,
    "",
  ].join("\n");
