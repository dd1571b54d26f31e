/** Follow-ups in lists: every state of every kind. */
import { type FollowUpKind, followUpKinds, statuses } from "../../../model/schema.ts";
import { FollowUpList, FollowUpSection, StatusWord } from "../../parts/follow-up-parts.tsx";
import { type Component, type Example, thing } from "../example.ts";
import { invented } from "../invented.ts";

const words = (kind: FollowUpKind): Example => ({
  name: `states of a ${kind}`,
  show: (context) => (
    <ul>
      {statuses[kind].map((status) => (
        <li>
          <StatusWord context={context} status={status} />
        </li>
      ))}
    </ul>
  ),
});

const list = (kind: FollowUpKind): Example => ({
  name: `a list of each ${kind}, with all kinds of dates`,
  show: (context) => (
    <FollowUpList
      context={context}
      followUps={context.archive.followUps.filter((followUp) => followUp.kind === kind)}
    />
  ),
});

export const followUps: Component = {
  name: "Follow-ups",
  file: "parts/follow-up-parts.tsx",
  examples: [
    ...followUpKinds.map(words),
    ...followUpKinds.map(list),
    {
      name: "a long name, due and passed",
      show: (context) => (
        <FollowUpList context={context} followUps={[thing(context, "follow_ups", "janji-belum")]} />
      ),
    },
    {
      name: "without any report",
      show(context) {
        const bare = invented(
          context,
          Object.fromEntries(
            followUpKinds.map((kind) => [`follow_ups/${kind}`, { name: "Belum ada catatannya", kind }]),
          ),
        );
        return <FollowUpList context={bare} followUps={bare.archive.followUps} />;
      },
    },
    {
      name: "none",
      show: (context) => (
        <FollowUpSection context={context} id="none" title={context.words.followUps} followUps={[]} />
      ),
    },
  ],
};
