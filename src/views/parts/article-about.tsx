/** What a story moves, and whom and what it is about. */
import type { Story } from "../../graph/archive.ts";
import type { Status } from "../../model/schema.ts";
import type { Article, FollowUp, Thing } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { StatusWord } from "./follow-up-parts.tsx";
import { RoleThatDay } from "./roles.tsx";
import { Section } from "./section.tsx";
import { Line } from "./text.tsx";
import { ThingLink } from "./thing-link.tsx";

interface Props {
  readonly context: Context;
  readonly article: Article;
  readonly story: Story;
}

/** The promises and questions that this story moves, with the state it gave them. */
export function Moves({ context, article, story }: Props) {
  if (story.moves.length === 0) return null;
  const { words } = context;
  return (
    <Section id="moves" title={words.movedHere}>
      <ul class="moves">
        {story.moves.map(({ followUp, status, note }) => (
          <li>
            <p>
              {words.kinds[followUp.kind]}: <ThingLink context={context} thing={followUp} />
            </p>
            {status && (
              <p>
                {words.statusHere}: <StatusWord context={context} status={status} />
              </p>
            )}
            {note && (
              <p class="note">
                <Line context={context} run={note} lang={article.lang} />
              </p>
            )}
            {status && <Since context={context} followUp={followUp} status={status} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Where it stands now, if that is no longer where this story left it. */
function Since({ context, followUp, status }: { context: Context; followUp: FollowUp; status: Status }) {
  const track = context.archive.track(followUp);
  if (track.status === status || !track.since) return null;
  return (
    <p>
      {context.words.statusNow}: <StatusWord context={context} status={track.status} /> (
      {context.when(track.since)})
    </p>
  );
}

export function About({ context, article, story }: Props) {
  const { words } = context;
  const kinds: readonly [string, readonly Thing[]][] = [
    [words.indexes.institutions, story.institutions],
    [words.indexes.events, story.events],
    [words.indexes.places, story.places],
    [words.indexes.topics, story.topics],
  ];
  const shown = kinds.filter(([, things]) => things.length > 0);
  if (shown.length + story.people.length === 0) return null;
  return (
    <Section id="about" title={words.aboutThis}>
      <dl class="facts">
        {story.people.length > 0 && (
          <div>
            <dt>{words.indexes.people}</dt>
            {story.people.map((person) => (
              <dd>
                <ThingLink context={context} thing={person} />
                <RoleThatDay context={context} person={person} article={article} />
              </dd>
            ))}
          </div>
        )}
        {shown.map(([name, things]) => (
          <div>
            <dt>{name}</dt>
            {things.map((thing) => (
              <dd>
                <ThingLink context={context} thing={thing} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  );
}
