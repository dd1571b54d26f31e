/** Related stories below a story, each with the reason why it is named. */
import type { RelatedStory } from "../../graph/harvest.ts";
import type { Article, Thing } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { distinctLabel } from "../distinction.ts";
import { Section } from "./section.tsx";
import { StoryLine } from "./stories.tsx";
import { timelineOf } from "./thread.tsx";

const most = 5;

/** How many shared things are named. */
const mostReasons = 3;

/** Without those that the thread's timeline shows; of each, as many shared things as are named. */
export function relatedTo({ archive }: Pick<Context, "archive">, article: Article): readonly RelatedStory[] {
  const { thread } = archive.story(article);
  const inTimeline = thread ? timelineOf(thread).shown : [];
  const related: RelatedStory[] = [];
  for (const story of archive.related(article)) {
    if (related.length === most) break;
    if (inTimeline.includes(story.article)) continue;
    const { sameThread } = story;
    related.push({ article: story.article, shared: story.shared.slice(0, mostReasons), sameThread });
  }
  return related;
}

export function Related({ context, article }: { context: Context; article: Article }) {
  const { words } = context;
  const related = relatedTo(context, article);
  if (related.length === 0) return null;
  return (
    <Section id="related" title={words.related}>
      <ul class="story-list">
        {related.map((story) => (
          <li>
            <StoryLine context={context} article={story.article} />
            <p class="note">{reason(context, story)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** `"Sama-sama tentang Damar dan Jembatan. Dalam rangkaian berita yang sama."` */
function reason(context: Context, { shared, sameThread }: RelatedStory): string {
  const { words } = context;
  const names = shared.map((thing) => nameOf(context, thing));
  return [names.length > 0 && words.bothAbout(words.and(names)), sameThread && words.sameThread]
    .filter(Boolean)
    .join(" ");
}

/** A follow-up's name is a sentence: in quotation marks it stands apart from the words around it. */
const nameOf = (context: Context, thing: Thing): string =>
  thing.folder === "follow_ups" ? `“${thing.label}”` : distinctLabel(context, thing);
