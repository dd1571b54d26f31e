/** A person, with roles as far as their own dates show them. */
import type { KnownRole } from "../graph/archive.ts";
import type { Person } from "../model/thing.ts";
import { isoDate } from "./iso-date.ts";
import { type Node, type Site, some } from "./node.ts";
import { reference } from "./type-of.ts";

export function personNode(site: Site, person: Person): Node {
  const roles = site.archive.rolesOf(person);
  return {
    ...reference(site, person),
    alternateName: some(person.aliases),
    honorificPrefix: person.prefix,
    honorificSuffix: person.suffix,
    description: person.note,
    affiliation: some(roles.filter(({ institution }) => institution).map((role) => roleNode(site, role))),
    hasOccupation: some(roles.filter(({ institution }) => !institution).map((role) => roleNode(site, role))),
    sameAs: some(person.same_as),
  };
}

/**
 * A role stands between the two that it joins, and bears the property that it stands in for (schema.org/Role). The day on
 * which someone was only seen in it is neither its start nor its end.
 */
function roleNode(site: Site, role: KnownRole): Node {
  const { title, acting, institution, from, to } = role;
  const zone = site.archive.settings.time_zone;
  return {
    "@type": "Role",
    roleName: acting ? `${site.words.acting[acting]} ${title}` : title,
    startDate: isoDate(from, zone),
    endDate: isoDate(to, zone),
    ...(institution
      ? { affiliation: reference(site, institution) }
      : { hasOccupation: { "@type": "Occupation", name: title } }),
  };
}
