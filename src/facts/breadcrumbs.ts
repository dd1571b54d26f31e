/** What lies in what, down to a page. */
import type { Node, Site } from "./node.ts";

export interface Step {
  readonly label: string;
  readonly url: string;
}

/**
 * `trail`: the way down to the page, without itself. The last step is the page that it stands on, and bears no address
 * (developers.google.com/search/docs/appearance/structured-data/breadcrumb). Undefined on the front page, to which none leads.
 */
export function breadcrumbs(site: Site, trail: readonly Step[], title: string): Node | undefined {
  if (trail.length === 0) return undefined;
  const step = (name: string, position: number, item?: string) => ({
    "@type": "ListItem",
    position,
    name,
    item,
  });
  return {
    "@type": "BreadcrumbList",
    itemListElement: [
      ...trail.map(({ label, url }, at) => step(label, at + 1, site.absolute(url))),
      step(title, trail.length + 1),
    ],
  };
}
