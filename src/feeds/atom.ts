/** The Atom Syndication Format, RFC 4287. */
import { feedTypes } from "../model/feed-address.ts";
import { type Channel, lastChange } from "./channel.ts";
import type { Entry } from "./entry.ts";
import type { FeedSite } from "./feed-site.ts";
import { cdata, clean, declaration, element, emptyElement, xmlText } from "./xml.ts";

/** `self`: whole address of the feed. */
export function atomFeed({ context }: FeedSite, channel: Channel, self: string): string {
  const { publisher, licence, title } = context.archive.settings;
  let xml = `${declaration}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${context.language}">\n`;
  xml += element("id", channel.id);
  xml += element("title", channel.title);
  xml += element("subtitle", channel.description);
  xml += element("updated", lastChange(channel)?.rfc3339 ?? unknownChange(channel, context.archive.day));
  xml += emptyElement("link", { rel: "self", type: feedTypes.atom, href: self });
  xml += emptyElement("link", { rel: "alternate", type: "text/html", href: channel.page });
  xml += author(clean(publisher?.name ?? title), publisher?.url ?? null);
  xml += element("rights", licence && clean(licence.name));
  for (const entry of channel.entries) xml += atomEntry(entry);
  return `${xml}</feed>\n`;
}

/** The format may not go without: of entries without a day the first that they can mean; of none the archive's day. */
const unknownChange = ({ entries }: Channel, day: string | null): string =>
  entries[0]?.moment.rfc3339 ?? `${day ?? "1970-01-01"}T00:00:00Z`;

function atomEntry(entry: Entry): string {
  const { picture } = entry;
  let xml = entry.language ? `<entry xml:lang="${xmlText(entry.language)}">\n` : "<entry>\n";
  xml += element("id", entry.id);
  xml += element("title", entry.title);
  xml += emptyElement("link", { rel: "alternate", type: "text/html", href: entry.url });
  if (picture)
    xml += emptyElement("link", {
      rel: "enclosure",
      type: picture.type,
      length: picture.length,
      href: picture.url,
    });
  xml += element("published", entry.published?.rfc3339);
  xml += element("updated", entry.moment.rfc3339);
  for (const { name, url } of entry.authors) xml += author(name, url);
  for (const { name, scheme } of entry.categories) xml += emptyElement("category", { term: name, scheme });
  xml += element("summary", entry.summary);
  return `${xml}<content type="html">${cdata(entry.html)}</content>\n</entry>\n`;
}

const author = (name: string, uri: string | null): string =>
  `<author>\n${element("name", name)}${element("uri", uri)}</author>\n`;
