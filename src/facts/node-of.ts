/** Whatever has a page of its own, in the words of schema.org. */
import type { Author } from "../graph/archive.ts";
import type { Thing } from "../model/thing.ts";
import { eventNode } from "./event.ts";
import { followUpNode } from "./follow-up.ts";
import { institutionNode } from "./institution.ts";
import type { Node, Site } from "./node.ts";
import { personNode } from "./person.ts";
import { placeNode } from "./place.ts";
import { storyNode } from "./story.ts";
import { topicNode } from "./topic.ts";
import { writerNode } from "./writers.ts";

/** Null for a page of the newsroom's own, of which the page itself says all. */
export function nodeOf(site: Site, thing: Thing): Node | null {
  switch (thing.folder) {
    case "articles":
      return storyNode(site, thing);
    case "people":
      return personNode(site, thing);
    case "institutions":
      return institutionNode(site, thing);
    case "events":
      return eventNode(site, thing);
    case "places":
      return placeNode(site, thing);
    case "topics":
      return topicNode(site, thing);
    case "follow_ups":
      return followUpNode(site, thing);
    case "pages":
      return null;
  }
}

export const authorNode = (site: Site, { label, slug, person }: Author): Node =>
  writerNode(site, { name: label, thing: person, page: { slug, url: site.below("authors", slug) } });
