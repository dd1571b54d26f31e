/** A story's thread: what came before and after, and what each story brought into it. */

import type { ThreadPlace } from "../../graph/archive.ts";
import type { Article } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import type { Children } from "../jsx/jsx-runtime.ts";
import { StatusWord } from "./follow-up-parts.tsx";
import { Section } from "./section.tsx";
import { stretchAround } from "./stories.tsx";
import { ThingLink, ThingLinks } from "./thing-link.tsx";
import { Time } from "./time.tsx";

/** The stories that the timeline of this place shows. */
export const timelineOf = ({ thread, at }: ThreadPlace) => stretchAround(thread.articles, at);

interface Props {
  readonly context: Context;
  readonly thread: ThreadPlace;
  readonly current: Article;
  /** What stands above the list: the picture of the thread. */
  readonly children?: Children;
}

/** The thread before and after, oldest first; of a long one, the stretch around this story. */
export function ThreadTimeline({ context, thread, current, children }: Props) {
  const { words } = context;
  const { shown, before, behind } = timelineOf(thread);
  return (
    <Section id="thread" title={words.thread}>
      {children}
      {before > 0 && <p class="note">{words.threadEarlier(context.count(before))}</p>}
      <ol class="timeline">
        {shown.map((article) => (
          <li aria-current={article === current ? "true" : undefined}>
            <span class="timeline-date">
              <Time context={context} when={article.published} />
            </span>
            {article === current ? (
              <p>
                <strong lang={article.lang}>{article.title}</strong> ({words.threadHere})
              </p>
            ) : (
              <p>
                <ThingLink context={context} thing={article} />
              </p>
            )}
            <News context={context} article={article} />
          </li>
        ))}
      </ol>
      {behind > 0 && <p class="note">{words.threadLater(context.count(behind))}</p>}
    </Section>
  );
}

/** How many new names one story shows. */
const mostNew = 8;

/** Whom and what a story brought into its thread, and which follow-ups it moved. */
function News({ context, article }: { context: Context; article: Article }) {
  const { words } = context;
  const { things, moves } = context.archive.threadNews(article);
  const more = things.length - mostNew;
  return (
    <>
      {things.length > 0 && (
        <p class="note">
          {words.threadNew}: <ThingLinks context={context} things={things.slice(0, mostNew)} />
          {more > 0 && `, ${words.andMore(context.count(more))}`}
        </p>
      )}
      {moves.map(({ followUp, status }) => (
        <p class="note">
          {words.kinds[followUp.kind]} <ThingLink context={context} thing={followUp} />:{" "}
          <StatusWord context={context} status={status} />
        </p>
      ))}
    </>
  );
}
