/** An institution, and what it belongs to. */
import type { Institution } from "../model/thing.ts";
import { type Node, type Site, some } from "./node.ts";
import { reference, references } from "./type-of.ts";

export function institutionNode(site: Site, institution: Institution): Node {
  const { archive } = site;
  const { short, aliases = [], website, same_as = [] } = institution;
  return {
    ...reference(site, institution),
    alternateName: some([short, ...aliases].filter((name) => name !== undefined)),
    parentOrganization: references(site, [archive.parent(institution)])?.[0],
    location: references(site, [archive.placeOf(institution)])?.[0],
    sameAs: some([website, ...same_as].filter((address) => address !== undefined)),
  };
}
