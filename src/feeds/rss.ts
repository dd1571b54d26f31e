/** RSS 2.0, by the profile of the RSS Advisory Board: https://www.rssboard.org/rss-profile */
import { feedTypes } from "../model/feed-address.ts";
import { type Channel, lastChange } from "./channel.ts";
import type { Entry } from "./entry.ts";
import type { FeedSite } from "./feed-site.ts";
import { cdata, clean, declaration, element, emptyElement, xmlText } from "./xml.ts";

/** `self`: whole address of the feed; `itemOf`: `rssItem`, or what is kept of it. */
export function rssFeed(
  site: FeedSite,
  channel: Channel,
  self: string,
  itemOf: (entry: Entry) => string = rssItem,
): string {
  const { archive } = channel;
  let xml = `${declaration}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
  if (archive?.current) xml += ' xmlns:fh="http://purl.org/syndication/history/1.0"';
  xml += ">\n<channel>\n";
  xml += element("title", channel.title);
  xml += element("link", channel.page);
  xml += element("description", channel.description);
  xml += aboutSite(site);
  xml += element("lastBuildDate", lastChange(channel)?.rfc822);
  xml += link("self", self);
  if (archive) {
    if (archive.current) xml += `<fh:archive/>\n${link("current", archive.current)}`;
    if (archive.previous) xml += link("prev-archive", archive.previous);
    if (archive.next) xml += link("next-archive", archive.next);
  }
  for (const entry of channel.entries) xml += itemOf(entry);
  return `${xml}</channel>\n</rss>\n`;
}

const link = (rel: string, href: string): string =>
  emptyElement("atom:link", { rel, type: feedTypes.rss, href });

function aboutSite({ context }: FeedSite): string {
  const { licence, contact, publisher, title } = context.archive.settings;
  return (
    element("language", context.language) +
    element("copyright", licence && clean(licence.name)) +
    element("managingEditor", contact?.email && `${contact.email} (${clean(publisher?.name ?? title)})`)
  );
}

/** The same in every feed that carries the entry. */
export function rssItem(entry: Entry): string {
  const { picture } = entry;
  let xml = "<item>\n";
  xml += element("title", entry.title);
  xml += element("link", entry.url);
  xml += `<guid isPermaLink="false">${xmlText(entry.id)}</guid>\n`;
  xml += element("pubDate", entry.published?.rfc822);
  xml += element("atom:updated", entry.updated?.rfc3339);
  for (const { name } of entry.authors) xml += element("dc:creator", name);
  xml += element("dc:language", entry.language);
  for (const { name, scheme } of entry.categories)
    xml += `<category domain="${xmlText(scheme)}">${xmlText(name)}</category>\n`;
  if (picture)
    xml += emptyElement("enclosure", { url: picture.url, length: picture.length ?? 0, type: picture.type });
  // read as HTML
  if (entry.summary) xml += element("description", xmlText(entry.summary));
  return `${xml}<content:encoded>${cdata(entry.html)}</content:encoded>\n</item>\n`;
}
