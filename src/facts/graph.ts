/** All that a page tells machines, as one text of JSON-LD. */
import type { Node, Site } from "./node.ts";
import { publisherNode } from "./publisher.ts";
import { type PageFacts, webPageNode, webSiteNode } from "./web-page.ts";

/** `<` is escaped, so that no text can end the element that this stands in. */
export function jsonLd(site: Site, page: PageFacts): string {
  const nodes = [page.main, webPageNode(site, page), ...ofSite(site)].filter(Boolean);
  return JSON.stringify({ "@context": "https://schema.org", "@graph": nodes }).replaceAll("<", "\\u003c");
}

const ofSite = (site: Site): readonly (Node | undefined)[] => [webSiteNode(site), publisherNode(site)];
