/** An event: when, as far as that is sure, where, and who held it. */
import type { Event } from "../model/thing.ts";
import { isoSpan } from "./iso-date.ts";
import type { Node, Site } from "./node.ts";
import { reference, references } from "./type-of.ts";

export function eventNode(site: Site, event: Event): Node {
  const { archive } = site;
  const { start, end } = isoSpan(event.date, archive.settings.time_zone);
  return {
    ...reference(site, event),
    startDate: start,
    endDate: end,
    location: references(site, [archive.placeOf(event)])?.[0],
    organizer: references(site, [archive.organizer(event)])?.[0],
    superEvent: event.series ? { "@type": "EventSeries", name: event.series } : undefined,
  };
}
