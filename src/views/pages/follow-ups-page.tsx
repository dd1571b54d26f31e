/** All follow-ups: the open ones first, the longest unmoved first. */
import type { Context } from "../context.ts";
import { FollowUpSection } from "../parts/follow-up-parts.tsx";
import { Layout } from "../parts/layout.tsx";
import { homeTrail } from "../trail.ts";

export function FollowUpsPage({ context }: { context: Context }) {
  const { archive, words } = context;
  const { followUps } = archive;
  const isOpen = (followUp: (typeof followUps)[number]) => archive.track(followUp).open;
  return (
    <Layout
      context={context}
      url={context.index("follow_ups")}
      title={words.indexes.follow_ups}
      trail={homeTrail(context)}
    >
      <h1>{words.indexes.follow_ups}</h1>
      <p class="lead">
        {followUps.length > 0
          ? words.indexLead.follow_ups(context.count(followUps.length))
          : words.emptyIndex}
      </p>
      {followUps.some(isOpen) && <p class="note">{words.openOrder}</p>}
      <FollowUpSection
        context={context}
        id="open"
        title={words.stillOpen}
        followUps={followUps.filter(isOpen)}
      />
      <FollowUpSection
        context={context}
        id="ended"
        title={words.endedFollowUps}
        followUps={followUps.filter((followUp) => !isOpen(followUp))}
      />
    </Layout>
  );
}
