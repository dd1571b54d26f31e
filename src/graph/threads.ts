/** Threads: the stories that carry one another on, and what carries on what. */
import type { Article } from "../model/thing.ts";
import type { ThreadPlace } from "./archive.ts";
import { byDate } from "./lists.ts";

/** Each story that is linked to another, directly or through others, with its place in the one thread that it shares with them. */
export function threadsOf(
  articles: readonly Article[],
  continues: (article: Article) => readonly Article[],
  continuedBy: (article: Article) => readonly Article[],
): Map<Article, ThreadPlace> {
  const threads = new Map<Article, ThreadPlace>();
  for (const article of articles) {
    if (threads.has(article)) continue;
    const members = new Set([article]);
    for (const member of members) {
      for (const other of [...continues(member), ...continuedBy(member)]) members.add(other);
    }
    if (members.size < 2) continue;
    const thread = { articles: [...members].sort(byDate) };
    for (const [at, member] of thread.articles.entries()) threads.set(member, { thread, at });
  }
  return threads;
}
