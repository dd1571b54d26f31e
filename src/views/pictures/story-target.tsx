/** What leads to a story in a drawing, with the words that it is read out by and shown on hover. */

import type { ThreadNews } from "../../graph/harvest.ts";
import type { Article } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import type { Children } from "../jsx/jsx-runtime.ts";

interface Props {
  readonly context: Context;
  /** Null: the story being read, which leads nowhere. */
  readonly article: Article | null;
  readonly words: string;
  readonly children: Children;
}

export const StoryTarget = ({ context, article, words, children }: Props) =>
  article ? (
    <a class="to-articles" href={context.href(article.url)}>
      <title>{words}</title>
      {children}
    </a>
  ) : (
    <svg
      class="thread__current"
      role="img"
      aria-label={`${words} (${context.words.threadHere})`}
      overflow="visible"
    >
      {children}
    </svg>
  );

/** `"17 November 2023: Judul; Janji Jembatan: Sedang berjalan"` */
export const storyWords = (context: Context, article: Article): string =>
  [
    `${context.when(article.published)}: ${article.title}`,
    ...context.archive.threadNews(article).moves.map((move) => moveWords(context, move)),
  ].join("; ");

export const moveWords = ({ words }: Context, { followUp, status }: ThreadNews["moves"][number]): string =>
  `${words.kinds[followUp.kind]} ${followUp.name}: ${words.statuses[status]}`;
