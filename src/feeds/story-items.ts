/** Stories as items: each made once, however many feeds carry it. */
import { once } from "../graph/once.ts";
import type { Article } from "../model/thing.ts";
import type { Entry } from "./entry.ts";
import type { FeedSite } from "./feed-site.ts";
import { rssItem } from "./rss.ts";
import { storyEntry } from "./story-entry.ts";

export interface StoryItems {
  entry(article: Article): Entry;
  /** An entry that `entry` gave. */
  rss(entry: Entry): string;
}

/** `isKept`: whether several feeds may ask for it. What only one part of the older stories carries is not kept in memory. */
export function storyItems(site: FeedSite, isKept: (article: Article) => boolean): StoryItems {
  const entry = once((article: Article) => storyEntry(site, article));
  const items = new WeakMap<Entry, string>();
  return {
    entry: (article) => (isKept(article) ? entry(article) : storyEntry(site, article)),
    rss: (of) => {
      const known = items.get(of);
      if (known !== undefined) return known;
      const item = rssItem(of);
      items.set(of, item);
      return item;
    },
  };
}
