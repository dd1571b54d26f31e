/** Related stories below a story, each with the reason why it is named. */
import type { RelatedStory } from "../../graph/harvest.ts";
import type { Article, Thing } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { distinctLabel } from "../distinction.ts";
import { Section } from "./section.tsx";
import { StoryLine } from "./stories.tsx";
import { timelineOf } from "./thread.tsx";

const most = 5;

/** Without those that the thread's timeline shows. */
export function Related({ context, article }: { context: Context; article: Article }) {
  const { archive, words } = context;
  const { thread } = archive.story(article);
  const inTimeline = new Set(thread ? timelineOf(thread).shown : []);
  const related = archive.related(article).filter((story) => !inTimeline.has(story.article));
  if (related.length === 0) return null;
  return (
    <Section id="related" title={words.related}>
      <ul class="story-list">
        {related.slice(0, most).map((story) => (
          <li>
            <StoryLine context={context} article={story.article} />
            <p class="note">{reason(context, story)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** How many shared things are named. */
const mostReasons = 3;

/** `"Sama-sama tentang Damar dan Jembatan. Dalam rangkaian berita yang sama."` */
function reason(context: Context, { shared, sameThread }: RelatedStory): string {
  const { words } = context;
  const names = shared.slice(0, mostReasons).map((thing) => nameOf(context, thing));
  return [names.length > 0 && words.bothAbout(words.and(names)), sameThread && words.sameThread]
    .filter(Boolean)
    .join(" ");
}

/** A follow-up's name is a sentence: in quotation marks it stands apart from the words around it. */
const nameOf = (context: Context, thing: Thing): string =>
  thing.folder === "follow_ups" ? `“${thing.label}”` : distinctLabel(context, thing);
