/** Where things are and happen, who holds them, and which events make a series. */
import type { Event, Institution, Thing } from "../model/thing.ts";
import { compare } from "../problem.ts";
import type { Archive } from "./archive.ts";
import { Groups, present } from "./group.ts";
import type { Lists } from "./lists.ts";
import type { References } from "./references.ts";

export function linkEvents(
  lists: Lists,
  references: References,
): Pick<Archive, "placeOf" | "organizer" | "eventsAt" | "institutionsAt" | "series"> {
  const placed: (Event | Institution)[] = [...lists.events, ...lists.institutions];
  const places = new Map(
    placed.map((thing) => [thing, references.one(thing, "places", thing.place, ["place"])]),
  );
  const organizers = new Map(
    lists.events.map((event) => [
      event,
      references.one(event, "institutions", event.organizer, ["organizer"]),
    ]),
  );
  const inOrder = [...lists.events].sort(
    (a, b) => compare(a.date.sort, b.date.sort) || compare(a.key, b.key),
  );
  const events = Groups.of<Thing, Event>(inOrder, (event) =>
    [places.get(event), organizers.get(event)].filter(present),
  );
  const institutions = Groups.of<Thing, Institution>(lists.institutions, (institution) =>
    [places.get(institution)].filter(present),
  );
  const series = Groups.of(inOrder, (event) => [event.series].filter(present));
  return {
    placeOf: (thing) => places.get(thing) ?? null,
    organizer: (event) => organizers.get(event) ?? null,
    eventsAt: (thing) => events.get(thing),
    institutionsAt: (place) => institutions.get(place),
    series: (event) => (event.series ? series.get(event.series) : []),
  };
}
