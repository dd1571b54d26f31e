/** An archive in stretches of time, each with an index of words of its own, so that a new story never pays for the past. */
import type { Archive } from "../graph/archive.ts";
import type { Article } from "../model/thing.ts";

export interface Segment {
  /** The month that its first story sorts into: `2023-01`. */
  readonly name: string;
  /** Oldest first, never none. */
  readonly articles: readonly Article[];
}

/** A segment ends with a month: of a year, if it holds so many stories by then, and of any, if it holds so many. */
const usual = { year: 400, month: 1000 };

/** All stories in the archive's order. Where a story is put in, only the segments from its month on can change. */
export function segmentsOf({ articles }: Pick<Archive, "articles">, enough = usual): Segment[] {
  const segments: Segment[] = [];
  let begun: Article[] = [];
  for (const [at, article] of articles.entries()) {
    begun.push(article);
    const next = articles[at + 1];
    if (next && !isEnd(begun.length, monthOf(article), monthOf(next), enough)) continue;
    segments.push({ name: monthOf(begun[0] ?? article), articles: begun });
    begun = [];
  }
  return segments;
}

function isEnd(stories: number, month: string, next: string, enough: typeof usual): boolean {
  if (month === next) return false;
  return stories >= enough.month || (stories >= enough.year && month.slice(0, 4) !== next.slice(0, 4));
}

/** The month that a date sorts into; of a year alone its first. */
const monthOf = ({ published }: Article): string => published.sort.slice(0, "2023-01".length);
