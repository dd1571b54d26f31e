/** A promise, question or case: where it stands by the record, who must answer, on what evidence, and how it went. */
import type { Report, Track } from "../graph/archive.ts";
import type { FollowUp } from "../model/thing.ts";
import type { Context } from "./context.ts";
import { StatusWord, stateWords } from "./follow-up-parts.tsx";
import { Layout } from "./layout.tsx";
import { Fact, Line, Prose, Section, ThingHead, ThingLink, ThingLinks, Time } from "./parts.tsx";
import { LinksToThing } from "./stories.tsx";

export function FollowUpPage({ context, thing: followUp }: { context: Context; thing: FollowUp }) {
  const { archive, words } = context;
  const track = archive.track(followUp);
  return (
    <Layout
      context={context}
      url={followUp.url}
      title={followUp.name}
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
        <Section id="summary" title={words.summary}>
          <Prose context={context} body={archive.body(followUp)} />
        </Section>
        {followUp.promise && <Promised context={context} followUp={followUp} track={track} />}
        <Section id="log" title={words.log}>
          {track.log.length > 0 ? (
            <Log context={context} log={track.log} />
          ) : (
            <p class="note">{words.noLog}</p>
          )}
        </Section>
        <LinksToThing context={context} thing={followUp} />
      </article>
    </Layout>
  );
}

interface Props {
  readonly context: Context;
  readonly followUp: FollowUp;
  readonly track: Track;
}

function State({ context, followUp, track }: Props) {
  const { words, day } = context;
  return (
    <div class="state">
      <p>
        <strong class={`status status--${track.status}`}>{stateWords(context, followUp)}</strong>
      </p>
      {track.open && track.lastReport && day && (
        <p>{words.lastReport(context.when(track.lastReport), day)}</p>
      )}
      {followUp.next_check && (
        <p>
          {words.nextCheck}: <Time context={context} when={followUp.next_check} />
        </p>
      )}
    </div>
  );
}

function Promised({ context, followUp, track }: Props) {
  const { words } = context;
  const { promise } = followUp;
  if (!promise) return null;
  return (
    <dl class="facts">
      <Fact name={words.promisedBy}>{track.by && <ThingLink context={context} thing={track.by} />}</Fact>
      <Fact name={words.promisedTo}>
        {track.promisedTo && <Line context={context} run={track.promisedTo} />}
      </Fact>
      <Fact name={words.promisedOn}>
        {promise.made_on ? <Time context={context} when={promise.made_on} /> : words.notKnown}
      </Fact>
      <Fact name={words.promisedAt}>
        {track.madeAt && <ThingLink context={context} thing={track.madeAt} />}
      </Fact>
      <Fact name={words.due}>
        {promise.due ? <Time context={context} when={promise.due} /> : words.notKnown}
      </Fact>
      <Fact name={words.mustAnswer}>
        {track.office && <MustAnswer context={context} office={track.office} holders={track.holders} />}
      </Fact>
      <Fact name={words.evidence}>{track.attested && <Line context={context} run={track.attested} />}</Fact>
    </dl>
  );
}

/** The office answers, whoever holds it: a name only where a role's own dates cover the archive's day. */
function MustAnswer(props: {
  context: Context;
  office: NonNullable<Track["office"]>;
  holders: Track["holders"];
}) {
  const { context, office, holders } = props;
  const { words, day } = context;
  return (
    <>
      {words.mustAnswerOffice(office.title)}
      {office.institution && (
        <>
          , <ThingLink context={context} thing={office.institution} />
        </>
      )}
      ;{" "}
      {holders.length > 0 && day ? (
        <>
          {words.holdersOn(day)} <ThingLinks context={context} things={holders} />
        </>
      ) : (
        words.holdersUnknown
      )}
    </>
  );
}

function Log({ context, log }: { context: Context; log: readonly Report[] }) {
  return (
    <ol class="timeline">
      {log.map(({ date, status, note, article }) => (
        <li>
          <span class="timeline-date">
            <Time context={context} when={date} />
          </span>
          {status && (
            <p>
              <StatusWord context={context} status={status} />
            </p>
          )}
          {note && (
            <p>
              <Line context={context} run={note} />
            </p>
          )}
          <p class="note">
            {article ? (
              <>
                {context.words.source}: <ThingLink context={context} thing={article} />
              </>
            ) : (
              context.words.logCheck
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
