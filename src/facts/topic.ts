/** A topic: one of the terms by which the archive orders its stories. */
import type { Topic } from "../model/thing.ts";
import { type Node, type Site, some } from "./node.ts";
import { reference } from "./type-of.ts";

export const topicNode = (site: Site, topic: Topic): Node => ({
  ...reference(site, topic),
  alternateName: some(topic.aliases),
  inDefinedTermSet: site.absolute(site.index("topics")),
});
