/** An institution: where it belongs, who holds roles in it, its events and follow-ups, stories about and mentioning. */
import type { Institution } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { distinctLabel } from "../distinction.ts";
import { thingFeed } from "../feeds.ts";
import { EventSection } from "../parts/events.tsx";
import { FollowUpSection } from "../parts/follow-up-parts.tsx";
import { Layout } from "../parts/layout.tsx";
import { LinksToThing } from "../parts/links-to.tsx";
import { Staff } from "../parts/roles.tsx";
import { Fact } from "../parts/section.tsx";
import { Prose } from "../parts/text.tsx";
import { SameAs, ThingHead } from "../parts/thing-head.tsx";
import { ThingLink } from "../parts/thing-link.tsx";
import { Hierarchy } from "../pictures/hierarchy.tsx";
import { Years } from "../pictures/years.tsx";
import { trailOf } from "../trail.ts";

export function InstitutionPage({ context, thing: institution }: { context: Context; thing: Institution }) {
  const { archive, words } = context;
  const parent = archive.parent(institution);
  const place = archive.placeOf(institution);
  const events = archive.eventsAt(institution);
  const names = [institution.short, ...(institution.aliases ?? [])].filter((name) => name !== undefined);
  return (
    <Layout
      drawn
      context={context}
      url={institution.url}
      about={institution}
      title={distinctLabel(context, institution)}
      trail={trailOf(context, institution)}
      feed={thingFeed(context, institution)}
    >
      <article>
        <ThingHead
          context={context}
          thing={institution}
          title={institution.name}
          note={[institution.kind, parent && words.partOfParent(parent.label)].filter(Boolean).join(", ")}
          aliases={names}
        />
        <Prose context={context} body={archive.body(institution)} />
        <Hierarchy context={context} thing={institution} />
        {(place || institution.website) && (
          <dl class="facts">
            <Fact name={words.place}>{place && <ThingLink context={context} thing={place} />}</Fact>
            <Fact name={words.website}>
              {institution.website && <a href={institution.website}>{institution.website}</a>}
            </Fact>
          </dl>
        )}
        <Staff context={context} roles={archive.rolesAt(institution)} />
        <FollowUpSection
          context={context}
          id="follow-ups"
          title={words.followUps}
          followUps={archive.owedBy(institution)}
        />
        <Years context={context} thing={institution} />
        <LinksToThing context={context} thing={institution} />
        <EventSection context={context} title={words.events} events={events} />
        <SameAs context={context} urls={institution.same_as} />
      </article>
    </Layout>
  );
}
