/** Lists of stories. */
import type { Article } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { Time } from "./time.tsx";

interface StoryListProps {
  readonly context: Context;
  /** In the order in which they are to stand. */
  readonly articles: readonly Article[];
  /** Where all are of one day, which stands above them. */
  readonly dateless?: boolean;
}

export function StoryList({ context, articles, dateless = false }: StoryListProps) {
  return (
    <ul class={dateless ? "story-list" : "story-list story-list--dated"}>
      {articles.map((article) => (
        <li>
          <StoryLine context={context} article={article} dateless={dateless} />
          {article.summary && (
            <p class="story-summary" lang={article.lang}>
              {article.summary}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What every list of stories has that may be long. */
export const longStoryList = (context: Context, articles: readonly Article[]) => ({
  kind: "stories" as const,
  items: articles,
  dateOf: ({ published }: Article) => published.sort,
  show: (shown: readonly Article[]) => <StoryList context={context} articles={shown} />,
});

/** The name of a page, and when: what the stylesheet tells apart by the elements, as there are so many of these lines. */
export const StoryLine = (props: { context: Context; article: Article; dateless?: boolean }) => (
  <p class="story-line">
    <StoryTitle context={props.context} article={props.article} />{" "}
    {!props.dateless && <Time context={props.context} when={props.article.published} />}
  </p>
);

const StoryTitle = ({ context, article }: { context: Context; article: Article }) => (
  <a href={context.href(article.url)} lang={article.lang} hreflang={article.lang}>
    {article.title}
    {article.draft && <strong> ({context.words.draftMark})</strong>}
  </a>
);

/** How many are shown on each side of the one being read. */
const nearby = 6;

/** Of a long row, the stretch around the `at`-th, and how many are left out before and behind it. */
export function stretchAround<T>(row: readonly T[], at: number) {
  const first = Math.max(0, at - nearby);
  const last = Math.min(row.length, at + nearby + 1);
  return { shown: row.slice(first, last), before: first, behind: row.length - last };
}
