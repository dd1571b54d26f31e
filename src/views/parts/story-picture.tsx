/** The story's own picture, with its caption and who made it. */
import type { Story } from "../../graph/archive.ts";
import type { Article } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { Figure } from "./picture.tsx";
import { Line } from "./text.tsx";

export function StoryPicture(props: { context: Context; article: Article; story: Story }) {
  const { context, article, story } = props;
  if (!story.picture) return null;
  const { alt = "", credit } = article.image ?? {};
  return (
    <Figure context={context} picture={story.picture} alt={alt} first>
      {(story.caption || credit) && (
        <>
          {story.caption && <Line context={context} run={story.caption} lang={article.lang} />}{" "}
          {credit && <span class="credit">{context.words.credit(credit)}</span>}
        </>
      )}
    </Figure>
  );
}
