/** The way to a feed, on the page of what it follows. */
import { feedTypes, feedUrl } from "../../model/feed-address.ts";
import type { Context } from "../context.ts";
import type { Feed } from "../feeds.ts";

/** Nothing where there is no such feed. */
export const FollowLink = ({ context, feed }: { context: Context; feed: Feed | null }) =>
  feed && (
    <p class="note">
      <a href={context.href(feedUrl(feed.url, "rss"))} type={feedTypes.rss}>
        {context.words.feeds.followThis}
      </a>
    </p>
  );
