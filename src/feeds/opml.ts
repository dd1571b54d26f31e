/** Lists of feeds for readers' programs: OPML 2.0, http://opml.org/spec2.opml */
import type { Context } from "../views/context.ts";
import { type Feed, type FeedGroup, feedAddress, feedTitle } from "../views/feeds.ts";
import { clean, declaration, element, emptyElement, xmlText } from "./xml.ts";

/** Several groups are each below a heading of their own. */
export function opml(context: Context, title: string, groups: readonly FeedGroup[]): string {
  const [only] = groups.length === 1 ? groups : [];
  const body = only
    ? outlines(context, only.feeds)
    : groups
        .map(
          ({ label, feeds }) =>
            `<outline text="${xmlText(clean(label))}">\n${outlines(context, feeds)}</outline>\n`,
        )
        .join("");
  return `${declaration}<opml version="2.0">\n<head>\n${element("title", clean(title))}</head>\n<body>\n${body}</body>\n</opml>\n`;
}

function outlines(context: Context, feeds: readonly Feed[]): string {
  let xml = "";
  for (const feed of feeds) {
    const title = clean(feedTitle(context, feed));
    xml += emptyElement("outline", {
      type: "rss",
      text: title,
      title,
      xmlUrl: feedAddress(context, feed, "rss"),
      htmlUrl: context.absolute(feed.page),
      version: "RSS2",
    });
  }
  return xml;
}
