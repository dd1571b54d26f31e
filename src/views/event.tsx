/** An event: when, where, who held it, what was promised there, its series, stories about and mentioning. */
import type { Event } from "../model/thing.ts";
import type { Context } from "./context.ts";
import { distinctLabel } from "./distinction.ts";
import { FollowUpSection } from "./follow-up-parts.tsx";
import { Layout } from "./layout.tsx";
import { LinksToThing } from "./links-to.tsx";
import { Fact, Prose, Section, ThingHead, ThingLink, Time } from "./parts.tsx";
import { EventList, stretchAround } from "./stories.tsx";
import { trailOf } from "./trail.ts";

export function EventPage({ context, thing: event }: { context: Context; thing: Event }) {
  const { archive, words } = context;
  const [place, organizer] = [archive.placeOf(event), archive.organizer(event)];
  const series = archive.series(event);
  return (
    <Layout
      context={context}
      url={event.url}
      title={distinctLabel(context, event)}
      trail={trailOf(context, event)}
    >
      <article>
        <ThingHead context={context} thing={event} title={event.name} />
        <dl class="facts">
          <Fact name={words.date}>
            <Time context={context} when={event.date} />
          </Fact>
          <Fact name={words.place}>
            {place ? <ThingLink context={context} thing={place} /> : words.notKnown}
          </Fact>
          <Fact name={words.organizer}>
            {organizer ? <ThingLink context={context} thing={organizer} /> : words.notKnown}
          </Fact>
        </dl>
        <Prose context={context} body={archive.body(event)} />
        <FollowUpSection
          context={context}
          id="promises"
          title={words.promisesMade}
          followUps={archive.madeAt(event)}
        />
        <LinksToThing context={context} thing={event} />
        {series.length > 1 && (
          <Section id="series" title={words.series}>
            <EventList
              context={context}
              events={stretchAround(series, series.indexOf(event)).shown}
              current={event}
            />
          </Section>
        )}
      </article>
    </Layout>
  );
}
