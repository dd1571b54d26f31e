/** The record of a follow-up: where it stands, who promised and must answer, and how it went. */
import type { When } from "../../date.ts";
import type { Report, Track } from "../../graph/archive.ts";
import type { FollowUp } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { DuePast, recordWords, StatusWord } from "./follow-up-parts.tsx";
import { Fact } from "./section.tsx";
import { Line } from "./text.tsx";
import { ThingLink } from "./thing-link.tsx";
import { Time } from "./time.tsx";

interface Props {
  readonly context: Context;
  readonly followUp: FollowUp;
  readonly track: Track;
}

export function State({ context, followUp, track }: Props) {
  const lastWord = lastReportWords(context, track);
  return (
    <div class="state">
      <p data-card="state">
        <StatusWord context={context} status={track.status} />
      </p>
      <p>{recordWords(context, followUp)}.</p>
      {lastWord && <p>{lastWord}</p>}
      <DuePast context={context} followUp={followUp} class="due" />
      {track.open && followUp.next_check && <p>{nextCheck(context, followUp.next_check)}</p>}
    </div>
  );
}

/** "No other up to the archive's day" is said only where that day is not before the last report itself. */
function lastReportWords(context: Context, { open, lastReport }: Track): string | null {
  const { words, day, archive } = context;
  if (!open || !lastReport || !day || !archive.day) return null;
  if ((lastReport.latest ?? lastReport.sort) > archive.day) return null;
  return words.noOtherReport(day);
}

/** A plan, or one whose day has passed without a word. */
function nextCheck({ archive, words, when }: Context, date: When): string {
  const isPast = archive.day !== null && date.latest !== null && date.latest < archive.day;
  return isPast ? words.nextCheckPast(when(date)) : words.nextCheck(when(date));
}

export function Promised({ context, followUp, track }: Props) {
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
          {words.holdersOn(day)}{" "}
          {holders.map((role, index) => (
            <>
              {index > 0 && ", "}
              <ThingLink context={context} thing={role.person} />
              {role.acting && ` (${words.acting[role.acting]})`}
            </>
          ))}
        </>
      ) : (
        words.holdersUnknown
      )}
    </>
  );
}

export function Log({ context, log }: { context: Context; log: readonly Report[] }) {
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
              <Line context={context} run={note} lang={article?.lang} />
            </p>
          )}
          {!status && !note && <p>{context.words.logUnsaid}</p>}
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
