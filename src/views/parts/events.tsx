/** Lists of events. */
import type { Event } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { Section } from "./section.tsx";
import { ThingLink } from "./thing-link.tsx";
import { Time } from "./time.tsx";

/** So many are seen at once; who wants the others opens them. */
const mostOpen = 12;

/** A part of a page; nothing where there are no events. */
export function EventSection(props: { context: Context; title: string; events: readonly Event[] }) {
  const { context, title, events } = props;
  if (events.length === 0) return null;
  const rest = events.slice(mostOpen);
  return (
    <Section id="events" title={title}>
      <EventList context={context} events={events.slice(0, mostOpen)} />
      {rest.length > 0 && (
        <details>
          <summary>{context.words.andMore(context.count(rest.length))}</summary>
          <EventList context={context} events={rest} />
        </details>
      )}
    </Section>
  );
}

export function EventList(props: { context: Context; events: readonly Event[]; current?: Event }) {
  const { context, events, current } = props;
  return (
    <ul class="story-list">
      {events.map((event) => (
        <li aria-current={event === current ? "true" : undefined}>
          <p class="story-line">
            {event === current ? (
              <strong>{event.name}</strong>
            ) : (
              <ThingLink context={context} thing={event} />
            )}{" "}
            <Time context={context} when={event.date} />
          </p>
        </li>
      ))}
    </ul>
  );
}
