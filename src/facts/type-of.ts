/** The type of schema.org that each thing has. */
import type { Institution, Place, Thing } from "../model/thing.ts";
import { idOf, type Node, type Site } from "./node.ts";

export function typeOf(thing: Thing): string {
  switch (thing.folder) {
    case "articles":
      return "NewsArticle";
    case "people":
      return "Person";
    case "institutions":
      return institutionType(thing);
    case "events":
      return "Event";
    case "places":
      return placeType(thing);
    case "topics":
      return "DefinedTerm";
    case "follow_ups":
      return "CreativeWork";
    case "pages":
      return "WebPage";
  }
}

/** As another thing speaks of it. */
export const reference = (site: Site, thing: Thing): Node => ({
  ...named(site, thing),
  url: site.absolute(thing.url),
});

/** As stories speak of the many that are in them: where each has its page, the links of the story say. */
export const named = (site: Site, thing: Thing): Node => ({
  "@type": typeOf(thing),
  "@id": idOf(site, thing),
  name: thing.label,
});

/** References to those that there are; undefined for none. */
export const references = (site: Site, things: readonly (Thing | null)[]): readonly Node[] | undefined => {
  const nodes = things.flatMap((thing) => (thing ? reference(site, thing) : []));
  return nodes.length > 0 ? nodes : undefined;
};

/** First words of offices of a state, of its parts and of its councils and courts, in Indonesian and English. */
const ofGovernment =
  /^(?:pemerintah|pemkab|pemkot|pemprov|kementerian|dinas|inspektorat|sekretariat daerah|kecamatan|kelurahan|kantor (?:kecamatan|kelurahan|desa|bupati|wali ?kota|gubernur)|dprd?|dewan perwakilan|badan(?! usaha)|kepolisian|pol(?:da|res|sek)|kejaksaan|pengadilan|government|ministry|city council|regional council)(?![\p{L}-])/iu;

/** By its `kind`, else by its name: what begins with neither stays an organization of no known sort. */
const institutionType = ({ kind, name }: Institution): string =>
  ofGovernment.test(kind ?? name) ? "GovernmentOrganization" : "Organization";

const placeTypes: Readonly<Record<NonNullable<Place["level"]>, string>> = {
  negara: "Country",
  provinsi: "AdministrativeArea",
  kabupaten: "AdministrativeArea",
  kota: "City",
  kecamatan: "AdministrativeArea",
  kelurahan: "AdministrativeArea",
  desa: "AdministrativeArea",
  lokasi: "Place",
};

const placeType = ({ level }: Place): string => (level ? placeTypes[level] : "Place");
