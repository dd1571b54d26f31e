/** What a reader wants to know before the text: who is in the story, and what came of it since. */
import type { Story } from "../../graph/archive.ts";
import type { Article } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { StatusWord } from "./follow-up-parts.tsx";
import { RoleThatDay } from "./roles.tsx";
import { ThingLink } from "./thing-link.tsx";
import { Time } from "./time.tsx";

interface Props {
  readonly context: Context;
  readonly article: Article;
  readonly story: Story;
}

/** How many of each are named here; all stand below the text. */
const most = 3;

export function Brief({ context, article, story }: Props) {
  const { words } = context;
  const newest = newestAfter(article, story);
  if (story.people.length + story.institutions.length + story.moves.length === 0 && !newest) return null;
  return (
    <dl class="brief">
      <Who context={context} article={article} story={story} />
      {(story.moves.length > 0 || newest) && (
        <div>
          <dt>{words.cameOfIt}</dt>
          <dd>
            <ul>
              {story.moves.slice(0, most).map(({ followUp }) => (
                <li>
                  <StatusWord context={context} status={context.archive.track(followUp).status} />{" "}
                  <ThingLink context={context} thing={followUp} />
                </li>
              ))}
              {newest && (
                <li>
                  {words.threadNewest}: <ThingLink context={context} thing={newest} />,{" "}
                  <Time context={context} when={newest.published} />
                </li>
              )}
            </ul>
            <More context={context} count={story.moves.length} to="moves" />
          </dd>
        </div>
      )}
    </dl>
  );
}

function Who({ context, article, story }: Props) {
  const things = [...story.people, ...story.institutions];
  if (things.length === 0) return null;
  return (
    <div>
      <dt>{context.words.who}</dt>
      <dd>
        <ul class="inline">
          {things.slice(0, most).map((thing) => (
            <li>
              <ThingLink context={context} thing={thing} />
              {thing.folder === "people" && (
                <RoleThatDay context={context} person={thing} article={article} />
              )}
            </li>
          ))}
        </ul>
        <More context={context} count={things.length} to="about" />
      </dd>
    </div>
  );
}

/** The way to the whole list below the text, where this one is cut short. */
function More({ context, count, to }: { context: Context; count: number; to: "about" | "moves" }) {
  if (count <= most) return null;
  return <a href={`#s_${to}`}>{context.words.andMore(context.count(count - most))}</a>;
}

/** The newest story of its thread, where that is another. */
function newestAfter(article: Article, { thread }: Story): Article | null {
  const newest = thread?.thread.articles.at(-1);
  return newest && newest !== article ? newest : null;
}
