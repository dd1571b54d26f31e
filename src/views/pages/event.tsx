/** An event: when, where, who held it, what was promised there, its series, stories about and mentioning. */
import type { Event } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { distinctLabel } from "../distinction.ts";
import { thingFeed } from "../feeds.ts";
import { FollowUpSection } from "../parts/follow-up-parts.tsx";
import { Layout } from "../parts/layout.tsx";
import { LinksToThing } from "../parts/links-to.tsx";
import { Fact } from "../parts/section.tsx";
import { Series, SeriesNeighbours } from "../parts/series.tsx";
import { Prose } from "../parts/text.tsx";
import { ThingHead } from "../parts/thing-head.tsx";
import { ThingLink } from "../parts/thing-link.tsx";
import { Time } from "../parts/time.tsx";
import { trailOf } from "../trail.ts";

export function EventPage({ context, thing: event }: { context: Context; thing: Event }) {
  const { archive, words } = context;
  const [place, organizer] = [archive.placeOf(event), archive.organizer(event)];
  return (
    <Layout
      context={context}
      url={event.url}
      about={event}
      title={distinctLabel(context, event)}
      trail={trailOf(context, event)}
      feed={thingFeed(context, event)}
    >
      <article>
        <ThingHead context={context} thing={event} title={event.name} />
        <dl class="facts">
          <Fact name={words.date} card>
            <Time context={context} when={event.date} />
          </Fact>
          <Fact name={words.place} card>
            {place ? <ThingLink context={context} thing={place} /> : words.notKnown}
          </Fact>
          <Fact name={words.organizer}>
            {organizer ? <ThingLink context={context} thing={organizer} /> : words.notKnown}
          </Fact>
          <SeriesNeighbours context={context} event={event} />
        </dl>
        <Prose context={context} body={archive.body(event)} />
        <FollowUpSection
          context={context}
          id="promises"
          title={words.promisesMade}
          followUps={archive.madeAt(event)}
        />
        <LinksToThing context={context} thing={event} />
        <Series context={context} event={event} />
      </article>
    </Layout>
  );
}
