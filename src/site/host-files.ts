/** What browsers and crawlers ask a host for: rules for crawlers, how the site is searched, how it is put on a phone. */
import { clean, xmlText } from "../feeds/xml.ts";
import { paletteOf } from "../model/palette.ts";
import type { Context } from "../views/context.ts";
import { iconPath, manifestPath, openSearchPath } from "../views/parts/layout.tsx";
import { iconPathOf, iconSizes } from "./icons.ts";
import { fileOf, type Page } from "./page.ts";
import { newsSitemapFile, sitemapFile } from "./sitemaps.ts";

export const hostPages = (context: Context): Page[] =>
  [
    { path: "robots.txt", render: () => robots(context) },
    { path: fileOf(openSearchPath), render: () => openSearch(context) },
    { path: fileOf(manifestPath), render: () => manifest(context) },
  ].map((page) => ({ ...page, inputs: null }));

/** Everything may be read. Crawlers only look for it at the root of a host. */
const robots = (context: Context): string =>
  [
    "User-agent: *",
    "Allow: /",
    "",
    ...[sitemapFile, newsSitemapFile].map((file) => `Sitemap: ${context.absolute(`/${file}`)}`),
    "",
  ].join("\n");

/** Longest short name that the format allows. */
const longestShortName = 16;

/** By which a browser can search here from its address bar. OpenSearch 1.1. */
function openSearch(context: Context): string {
  const { settings } = context.archive;
  const description = settings.description ?? settings.title;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${xmlText(clean(shortened(settings.title)))}</ShortName>`,
    `<LongName>${xmlText(clean(settings.title.slice(0, 48)))}</LongName>`,
    `<Description>${xmlText(clean(description.slice(0, 1024)))}</Description>`,
    `<Url type="text/html" template="${xmlText(context.absolute(context.index("search")))}?q={searchTerms}"/>`,
    `<Image height="192" width="192" type="image/png">${xmlText(context.absolute(iconPathOf(192)))}</Image>`,
    `<Language>${settings.language}</Language>`,
    "<InputEncoding>UTF-8</InputEncoding>",
    "</OpenSearchDescription>",
    "",
  ].join("\n");
}

/** Whole words where one fits. */
function shortened(title: string): string {
  if (title.length <= longestShortName) return title;
  const cut = title.slice(0, longestShortName + 1);
  return (cut.includes(" ") ? cut.slice(0, cut.lastIndexOf(" ")) : cut.slice(0, longestShortName)).replace(
    /[\s:,–-]+$/,
    "",
  );
}

/** W3C Web Application Manifest. */
function manifest(context: Context): string {
  const { settings, icon } = context.archive;
  const { paper } = paletteOf(settings.colours).light;
  const icons = [
    ...(icon ? [] : [{ src: context.href(iconPath), sizes: "any", type: "image/svg+xml" }]),
    ...iconSizes.map((size) => ({
      src: context.href(iconPathOf(size)),
      sizes: `${size}x${size}`,
      type: "image/png",
    })),
  ];
  return `${JSON.stringify({
    name: settings.title,
    short_name: shortened(settings.title),
    ...(settings.description ? { description: settings.description } : {}),
    lang: settings.language,
    start_url: context.href("/"),
    scope: context.href("/"),
    display: "browser",
    background_color: paper,
    theme_color: paper,
    icons,
  })}\n`;
}
