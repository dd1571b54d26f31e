/** What is drawn of a thread on the pages of all its stories, whichever of them is being read. */
import type { Archive, Thread } from "../../graph/archive.ts";
import type { ThreadNews } from "../../graph/harvest.ts";
import type { Status } from "../../model/schema.ts";
import type { Article } from "../../model/thing.ts";
import { type ThreadLayout, threadLayout } from "./thread-layout.ts";

export interface ThreadPlan {
  readonly layout: ThreadLayout<Article>;
  /** Whether every date is sure. */
  readonly isSure: boolean;
  /** Of the moves in it, each once, in the order in which they came. */
  readonly statuses: readonly Status[];
  /** For each column, the last move of a follow-up in it; none for marks. */
  readonly lastMoves: readonly (ThreadNews["moves"][number] | undefined)[];
}

/** Two are seen at once in the list. */
const fewest = 3;

/** Null for threads of two, and for those of one day. Costs as much as the thread is long. */
export function threadPlan(archive: Archive, { articles }: Thread): ThreadPlan | null {
  const layout = articles.length < fewest ? null : threadLayout(articles);
  if (!layout) return null;
  const movesOf = (stories: readonly Article[]) =>
    stories.flatMap((article) => archive.threadNews(article).moves);
  const statuses = [...new Set(movesOf(articles).map(({ status }) => status))];
  if ("marks" in layout) {
    return { layout, statuses, isSure: layout.marks.every(({ sure }) => sure), lastMoves: [] };
  }
  const { columns } = layout;
  return {
    layout,
    statuses,
    isSure: columns.every(({ sure, stories }) => sure === stories.length),
    lastMoves: columns.map(({ stories }) => movesOf(stories).at(-1)),
  };
}
