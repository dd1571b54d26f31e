/** All feeds of a site. */
import { feedSiteOf } from "../../feeds/feed-site.ts";
import { storyItems } from "../../feeds/story-items.ts";
import { once } from "../../graph/once.ts";
import type { Context } from "../../views/context.ts";
import type { MadeOf } from "../inputs/ingredients.ts";
import type { Page } from "../page.ts";
import { pictureSize } from "../picture-cache.ts";
import { archiveFeedPages } from "./archive-feeds.ts";
import { thingFeedPages } from "./thing-feeds.ts";

export function feedPages(context: Context, madeOf: MadeOf): Page[] {
  const site = once(() => feedSiteOf(context, pictureSize));
  const items = once(() => storyItems(site()));
  const workshop = { context, madeOf, site, items };
  const { feeds } = context.archive.settings;
  return [
    ...(feeds.main ? archiveFeedPages(workshop) : []),
    ...(feeds.things ? thingFeedPages(workshop) : []),
  ];
}
