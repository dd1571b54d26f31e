/** A place: its official code, and what it lies in. */
import type { Place } from "../model/thing.ts";
import type { Node, Site } from "./node.ts";
import { reference, references } from "./type-of.ts";

export const placeNode = (site: Site, place: Place): Node => ({
  ...reference(site, place),
  identifier: place.code,
  containedInPlace: references(site, [site.archive.parent(place)])?.[0],
});
