/** A promise, question or case: its record, its summary, and what names it. */
import { isLinkedTo } from "../../graph/bodies.ts";
import type { FollowUp } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { distinctLabel } from "../distinction.ts";
import { thingFeed } from "../feeds.ts";
import { stateWords } from "../parts/follow-up-parts.tsx";
import { Log, Promised, State } from "../parts/follow-up-record.tsx";
import { Layout } from "../parts/layout.tsx";
import { LinksToThing } from "../parts/links-to.tsx";
import { Section } from "../parts/section.tsx";
import { Prose } from "../parts/text.tsx";
import { ThingHead } from "../parts/thing-head.tsx";
import { trailOf } from "../trail.ts";

export function FollowUpPage({ context, thing: followUp }: { context: Context; thing: FollowUp }) {
  const { archive, words } = context;
  const track = archive.track(followUp);
  const summary = archive.body(followUp);
  return (
    <Layout
      context={context}
      url={followUp.url}
      about={followUp}
      title={distinctLabel(context, followUp)}
      trail={trailOf(context, followUp)}
      feed={thingFeed(context, followUp)}
      description={`${words.kinds[followUp.kind]}. ${stateWords(context, followUp)}.`}
    >
      <article>
        <ThingHead
          context={context}
          thing={followUp}
          title={followUp.name}
          kicker={words.kinds[followUp.kind]}
        />
        <State context={context} followUp={followUp} track={track} />
        {followUp.promise && <Promised context={context} followUp={followUp} track={track} />}
        {summary.length > 0 && (
          <Section id="summary" title={words.summary}>
            <Prose context={context} body={summary} />
          </Section>
        )}
        <Section id="log" title={words.log}>
          {track.log.length > 0 ? (
            <Log context={context} log={track.log} />
          ) : (
            <p class="note">{words.noLog}</p>
          )}
        </Section>
        {hasLinks(context, followUp) && <LinksToThing context={context} thing={followUp} />}
      </article>
    </Layout>
  );
}

/** A story that moves it stands in the log, which says as much as "no stories yet" would. */
const hasLinks = ({ archive }: Context, followUp: FollowUp): boolean => isLinkedTo(archive.linksTo(followUp));
