/** The site and its pages: what lies in what, and how to search. */
import { type Node, ownId, type Site, wholeAddress } from "./node.ts";
import { publisherReference } from "./publisher.ts";

export function webSiteNode(site: Site): Node {
  const { archive, absolute, index } = site;
  const { title, description, language, licence } = archive.settings;
  return {
    "@type": "WebSite",
    "@id": ownId(site, "WebSite"),
    url: absolute("/"),
    name: title,
    description,
    inLanguage: language,
    license: wholeAddress(site, licence?.url),
    publisher: publisherReference(site),
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${absolute(index("search"))}?q={search_term_string}` },
      "query-input": "required name=search_term_string",
    },
  };
}

/** `trail`: the way down to the page, without itself; none on the front page. `main`: what the page is of. */
export interface PageFacts {
  readonly url: string;
  readonly title: string;
  readonly trail: readonly { readonly label: string; readonly url: string }[];
  readonly main: Node | null;
}

export function webPageNode(site: Site, { url, title, trail, main }: PageFacts): Node {
  const steps = [...trail, { label: title, url }].map(({ label, url }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name: label,
    item: site.absolute(url),
  }));
  return {
    "@type": "WebPage",
    "@id": site.absolute(url),
    name: title,
    isPartOf: { "@type": "WebSite", "@id": ownId(site, "WebSite") },
    breadcrumb: trail.length > 0 ? { "@type": "BreadcrumbList", itemListElement: steps } : undefined,
    mainEntity: main?.["@id"] ? { "@type": main["@type"], "@id": main["@id"] } : undefined,
  };
}
