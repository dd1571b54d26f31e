/** What all feeds of one site are made with. */
import absoluteUrl from "@11ty/eleventy-plugin-rss/src/absoluteUrl.js";
import type { Context } from "../views/context.ts";
import { type Moments, momentsIn } from "./moment.ts";
import { tagPrefix } from "./tag-uri.ts";

export interface FeedSite {
  /** In which every address is a whole one, as feeds are read away from the site. */
  readonly context: Context;
  readonly moments: Moments;
  /** Tag URI of a thing, by its `id`, or of what belongs to one. */
  tag(id: string): string;
  /** Bytes of a published picture: `/media/posko-1f2e3d4c5b-1216.jpg`; null where it is not made. */
  sizeOf(url: string): number | null;
}

export function feedSiteOf(context: Context, sizeOf: FeedSite["sizeOf"]): FeedSite {
  const { feed_id, time_zone } = context.archive.settings;
  const prefix = tagPrefix(feed_id);
  const root = context.absolute("/");
  const absolute = (url: string) => absoluteUrl(url.startsWith("/") ? `.${url}` : url, root);
  return {
    context: { ...context, href: absolute, absolute, link: absolute },
    moments: momentsIn(time_zone),
    tag: (id) => prefix + id,
    sizeOf,
  };
}
