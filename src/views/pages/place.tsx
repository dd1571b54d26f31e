/** A place: where it lies, what lies in it, what happened there, stories about and mentioning. */
import type { Place } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { distinction, distinctLabel } from "../distinction.ts";
import { thingFeed } from "../feeds.ts";
import { EventSection } from "../parts/events.tsx";
import { Layout } from "../parts/layout.tsx";
import { LinksToThing } from "../parts/links-to.tsx";
import { Fact } from "../parts/section.tsx";
import { Prose } from "../parts/text.tsx";
import { ThingHead } from "../parts/thing-head.tsx";
import { ThingLinks } from "../parts/thing-link.tsx";
import { Hierarchy } from "../pictures/hierarchy.tsx";
import { trailOf } from "../trail.ts";

export function PlacePage({ context, thing: place }: { context: Context; thing: Place }) {
  const { archive, words } = context;
  const [institutions, events] = [archive.institutionsAt(place), archive.eventsAt(place)];
  return (
    <Layout
      drawn
      context={context}
      url={place.url}
      about={place}
      title={distinctLabel(context, place)}
      trail={trailOf(context, place)}
      feed={thingFeed(context, place)}
    >
      <article>
        <ThingHead context={context} thing={place} title={place.name} note={distinction(context, place)} />
        <Hierarchy context={context} thing={place} />
        {(institutions.length > 0 || place.code) && (
          <dl class="facts">
            <Fact name={words.institutionsHere}>
              {institutions.length > 0 && <ThingLinks context={context} things={institutions} />}
            </Fact>
            <Fact name={words.code}>{place.code}</Fact>
          </dl>
        )}
        <Prose context={context} body={archive.body(place)} />
        <LinksToThing context={context} thing={place} />
        <EventSection context={context} title={words.events} events={events} />
      </article>
    </Layout>
  );
}
