/** The archive's site, and how to search it. */
import { type Node, ownId, type Site, wholeAddress } from "./node.ts";
import { publisherReference } from "./publisher.ts";

export function webSiteNode(site: Site): Node {
  const { archive, absolute, index } = site;
  const { description, language, licence } = archive.settings;
  return {
    ...webSiteReference(site),
    url: absolute("/"),
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

/** As a story speaks of it. */
export const webSiteReference = (site: Site): Node => ({
  "@type": "WebSite",
  "@id": ownId(site, "WebSite"),
  name: site.archive.settings.title,
});
