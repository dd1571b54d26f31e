/** Follow-ups as they stand in lists: name, kind, state and since when. */
import type { When } from "../../date.ts";
import type { Status } from "../../model/schema.ts";
import type { FollowUp } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { Section } from "./section.tsx";
import { ThingLink } from "./thing-link.tsx";

/** The state in words; its mark is only for those who see it. */
export const StatusWord = ({ context, status }: { context: Context; status: Status }) => (
  <span class={`status status--${status}`}>{context.words.statuses[status]}</span>
);

export function FollowUpList({ context, followUps }: { context: Context; followUps: readonly FollowUp[] }) {
  return (
    <ul class="story-list states">
      {followUps.map((followUp) => (
        <li>
          <p class="story-line">
            <ThingLink context={context} thing={followUp} />
          </p>
          <p class="note">
            {context.words.kinds[followUp.kind]} · <StateLine context={context} followUp={followUp} />
          </p>
          <DuePast context={context} followUp={followUp} class="note" />
        </li>
      ))}
    </ul>
  );
}

/** Said where it is still open, and was surely due before the archive's day. */
export function DuePast(props: { context: Context; followUp: FollowUp; class?: string }) {
  const { context, followUp } = props;
  const { archive, words } = context;
  const due = followUp.promise?.due;
  if (!due?.latest || archive.day === null || due.latest >= archive.day) return null;
  if (!archive.track(followUp).open) return null;
  return <p class={props.class}>{words.duePast(context.when(due))}</p>;
}

/** The state with its mark, and on what record it rests. */
export function StateLine({ context, followUp }: { context: Context; followUp: FollowUp }) {
  const mark = "\0";
  const [before, after] = stateWords(context, followUp, mark).split(mark);
  return (
    <>
      {before}
      <StatusWord context={context} status={context.archive.track(followUp).status} />
      {after}
    </>
  );
}

/** `"Belum terwujud (catatan: 17 November 2023)"`: never more than the log holds. `word` stands for the state. */
export function stateWords(context: Context, followUp: FollowUp, word?: string): string {
  const { status, since, lastReport } = context.archive.track(followUp);
  return stateOn(context, word ?? context.words.statuses[status], since, lastReport);
}

function stateOn(context: Context, word: string, since: When | null, lastReport: When | null): string {
  const { words } = context;
  if (!since && lastReport) return words.stateUnsaid(word);
  if (!since || !lastReport) return words.stateUnreported(word);
  const [first, last] = [context.when(since), context.when(lastReport)];
  return first === last ? words.stateOnce(word, first) : words.stateSince(word, first, last);
}

export function FollowUpSection(props: {
  context: Context;
  id: string;
  title: string;
  followUps: readonly FollowUp[];
}) {
  if (props.followUps.length === 0) return null;
  return (
    <Section id={props.id} title={props.title}>
      <FollowUpList context={props.context} followUps={props.followUps} />
    </Section>
  );
}
