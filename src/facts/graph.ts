/** All that a page tells machines, as one text of JSON-LD. */
import { breadcrumbs, type Step } from "./breadcrumbs.ts";
import type { Node, Site } from "./node.ts";
import { publisherNode } from "./publisher.ts";
import { webSiteNode } from "./web-site.ts";

/** `main`: what the page is of. */
export interface PageFacts {
  readonly url: string;
  readonly title: string;
  readonly trail: readonly Step[];
  readonly main: Node | null;
}

/**
 * Null where there is nothing to tell. The front page tells of the site and its publisher; others name them by `@id`.
 * `<` is escaped, so that no text can end the element that this stands in.
 */
export function jsonLd(site: Site, { url, title, trail, main }: PageFacts): string | null {
  const ofSite = url === "/" ? [webSiteNode(site), publisherNode(site)] : [];
  const nodes = [main, breadcrumbs(site, trail, title), ...ofSite].filter(Boolean);
  if (nodes.length === 0) return null;
  return JSON.stringify({ "@context": "https://schema.org", "@graph": nodes }).replaceAll("<", "\\u003c");
}
