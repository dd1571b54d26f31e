/** The way to a feed. */
import { thingFeed } from "../../feeds.ts";
import { FollowLink } from "../../parts/follow-link.tsx";
import { type Component, thing } from "../example.ts";

export const followLink: Component = {
  name: "Way to a feed",
  file: "parts/follow-link.tsx",
  examples: [
    {
      name: "of a person",
      show: (context) => (
        <FollowLink context={context} feed={thingFeed(context, thing(context, "people", "polan"))} />
      ),
    },
  ],
};
