/** Stories as items: each made once for all feeds that carry it and are made one soon after the other. */
import { lately } from "../graph/lately.ts";
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

/** Some 20 kB each. */
const mostLately = 128;

export function storyItems(site: FeedSite): StoryItems {
  const items = new WeakMap<Entry, string>();
  return {
    entry: lately(mostLately, (article) => storyEntry(site, article)),
    rss: (of) => {
      const known = items.get(of);
      if (known !== undefined) return known;
      const item = rssItem(of);
      items.set(of, item);
      return item;
    },
  };
}
