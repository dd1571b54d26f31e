/** A person in the news: roles as known and as reported, stories about and mentioning, events, follow-ups. */
import type { Person } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { distinctLabel } from "../distinction.ts";
import { thingFeed } from "../feeds.ts";
import { EventSection } from "../parts/events.tsx";
import { FollowUpSection } from "../parts/follow-up-parts.tsx";
import { Layout } from "../parts/layout.tsx";
import { LinksToThing } from "../parts/links-to.tsx";
import { KnownRoles, ReportedRoles } from "../parts/roles.tsx";
import { Prose } from "../parts/text.tsx";
import { SameAs, ThingHead } from "../parts/thing-head.tsx";
import { Companions } from "../pictures/companions.tsx";
import { Years } from "../pictures/years.tsx";
import { trailOf } from "../trail.ts";

export function PersonPage({ context, thing: person }: { context: Context; thing: Person }) {
  const { archive, words } = context;
  const [events, author] = [archive.eventsOf(person), archive.authorOf(person)];
  const name = [person.prefix, person.name].filter(Boolean).join(" ");
  const whole = person.suffix ? `${name}, ${person.suffix}` : name;
  return (
    <Layout
      drawn
      context={context}
      url={person.url}
      about={person}
      title={distinctLabel(context, person)}
      trail={trailOf(context, person)}
      feed={thingFeed(context, person)}
      description={person.note}
    >
      <article>
        <ThingHead
          context={context}
          thing={person}
          title={whole}
          note={person.note}
          aliases={person.aliases}
        />
        {author && (
          <p>
            <a href={context.href(context.below("authors", author.slug))}>
              {words.storiesByThem(context.count(author.articles.length))}
            </a>
          </p>
        )}
        <Prose context={context} body={archive.body(person)} />
        <KnownRoles context={context} roles={archive.rolesOf(person)} />
        <FollowUpSection
          context={context}
          id="follow-ups"
          title={words.followUps}
          followUps={archive.owedBy(person)}
        />
        <Years context={context} thing={person} />
        <Companions context={context} person={person} />
        <LinksToThing context={context} thing={person} />
        <ReportedRoles context={context} roles={archive.reportedRoles(person)} />
        <EventSection context={context} title={words.eventsTogether} events={events} />
        <SameAs context={context} urls={person.same_as} />
      </article>
    </Layout>
  );
}
