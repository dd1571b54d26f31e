/** An event's series: the one before and the one after, and the row around it. */
import type { Event } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { EventList } from "./events.tsx";
import { Fact, Section } from "./section.tsx";
import { stretchAround } from "./stories.tsx";
import { ThingLink } from "./thing-link.tsx";
import { Time } from "./time.tsx";

interface Props {
  readonly context: Context;
  readonly event: Event;
}

/** Rows of facts. */
export function SeriesNeighbours({ context, event }: Props) {
  const place = context.archive.seriesPlace(event);
  if (!place) return null;
  const { words } = context;
  const { events, at } = place;
  const dated = (other: Event | undefined) =>
    other && (
      <>
        <ThingLink context={context} thing={other} />, <Time context={context} when={other.date} />
      </>
    );
  return (
    <>
      <Fact name={words.seriesPrevious}>{dated(events[at - 1])}</Fact>
      <Fact name={words.seriesNext}>{dated(events[at + 1])}</Fact>
    </>
  );
}

/** Oldest first; of a long series, the stretch around this event. */
export function Series({ context, event }: Props) {
  const place = context.archive.seriesPlace(event);
  if (!place) return null;
  const { words, count } = context;
  const { shown, before, behind } = stretchAround(place.events, place.at);
  return (
    <Section id="series" title={words.series}>
      {before > 0 && <p class="note">{words.seriesEarlier(count(before))}</p>}
      <EventList context={context} events={shown} current={event} />
      {behind > 0 && <p class="note">{words.seriesLater(count(behind))}</p>}
    </Section>
  );
}
