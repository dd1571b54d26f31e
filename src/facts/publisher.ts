/** Who publishes the archive; nothing where `site.yaml` does not say. */
import { versionsOf } from "../model/picture-versions.ts";
import { type Node, ownId, type Site, wholeAddress } from "./node.ts";

export function publisherNode(site: Site): Node | undefined {
  const { archive, absolute } = site;
  const { publisher } = archive.settings;
  const logo = archive.logo && versionsOf(archive.logo, "logo").plain.at(-1);
  return (
    publisher && {
      ...named(site, publisher),
      url: publisher.url,
      logo: logo ? absolute(logo.url) : undefined,
      correctionsPolicy: wholeAddress(site, publisher.corrections_policy),
    }
  );
}

/** As a story speaks of it. */
export const publisherReference = (site: Site): Node | undefined =>
  site.archive.settings.publisher && named(site, site.archive.settings.publisher);

const named = (site: Site, { name }: { readonly name: string }) => ({
  "@type": "NewsMediaOrganization",
  "@id": ownId(site, "Publisher"),
  name,
});
