/** Where each event stands in its series. */
import type { Event } from "../model/thing.ts";
import type { Linked } from "./archive.ts";
import type { Harvest, SeriesPlace } from "./harvest.ts";
import { once } from "./once.ts";

export function linkSeries({ events, series }: Linked): Pick<Harvest, "seriesPlace"> {
  const places = once(() => placesIn(new Set(events.map(series))));
  return { seriesPlace: (event) => places().get(event) ?? null };
}

function placesIn(rows: Iterable<readonly Event[]>): Map<Event, SeriesPlace> {
  const places = new Map<Event, SeriesPlace>();
  for (const events of rows) {
    if (events.length < 2) continue;
    for (const [at, event] of events.entries()) places.set(event, { events, at });
  }
  return places;
}
