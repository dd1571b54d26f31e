/** Follow-ups as they stand in lists: name, kind, state and since when. */
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
          <p class="state-line">
            <StatusWord context={context} status={context.archive.track(followUp).status} />{" "}
            <span class="kind-word">{context.words.kinds[followUp.kind]}</span>
          </p>
          <p class="note">{recordWords(context, followUp)}.</p>
          <DuePast context={context} followUp={followUp} class="note due" />
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

/** `"Belum terwujud (catatan: 17 November 2023)"`: never more than the log holds. */
export function stateWords(context: Context, followUp: FollowUp): string {
  const record = recordWords(context, followUp);
  const { status } = context.archive.track(followUp);
  return `${context.words.statuses[status]} (${record.charAt(0).toLowerCase()}${record.slice(1)})`;
}

/** On what record the state rests. */
export function recordWords(context: Context, followUp: FollowUp): string {
  const { words } = context;
  const { since, lastReport } = context.archive.track(followUp);
  if (!since && lastReport) return words.recordUnsaid;
  if (!since || !lastReport) return words.recordNone;
  const [first, last] = [context.when(since), context.when(lastReport)];
  return first === last ? words.recordOnce(first) : words.recordSince(first, last);
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
