/** Threads: the stories that carry one another on, each after those that it carries on. */
import type { Article } from "../model/thing.ts";
import type { ThreadPlace } from "./archive.ts";

/**
 * By date as given, and among stories of one date each after those that it carries on. `continues` must be free of
 * loops.
 */
export function inOrder(
  byDate: readonly Article[],
  continues: (article: Article) => readonly Article[],
): Article[] {
  const placed = new Set<Article>();
  for (const article of byDate) {
    const path = [article];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { sort } = top.published;
      const earlier = continues(top).find((other) => other.published.sort === sort && !placed.has(other));
      if (earlier) path.push(earlier);
      else {
        placed.add(top);
        path.pop();
      }
    }
  }
  return [...placed];
}

/**
 * Each story that is linked to another, directly or through others, with its place in the one thread that it shares
 * with them. `articles` in order; the withdrawn hold a thread together, but have no place in it.
 */
export function threadsOf(
  articles: readonly Article[],
  continues: (article: Article) => readonly Article[],
  continuedBy: (article: Article) => readonly Article[],
): Map<Article, ThreadPlace> {
  const positions = new Map(articles.map((article, position) => [article, position]));
  const position = (article: Article) => positions.get(article) ?? 0;
  const threads = new Map<Article, ThreadPlace>();
  const walked = new Set<Article>();
  for (const article of articles) {
    if (walked.has(article)) continue;
    const members = new Set([article]);
    for (const member of members) {
      for (const other of [...continues(member), ...continuedBy(member)]) members.add(other);
    }
    for (const member of members) walked.add(member);
    const shown = [...members].filter(({ withdrawn }) => !withdrawn);
    if (shown.length < 2) continue;
    const thread = { articles: shown.sort((a, b) => position(a) - position(b)) };
    for (const [at, member] of thread.articles.entries()) threads.set(member, { thread, at });
  }
  return threads;
}
