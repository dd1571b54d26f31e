/** Related stories: those that are about the same things, where a rare thing weighs more than a common one. */
import type { Article } from "../model/thing.ts";
import type { Linked } from "./archive.ts";
import { listedIn } from "./bodies.ts";
import { known } from "./group.ts";
import type { Harvest, RelatedStory } from "./harvest.ts";
import { once } from "./once.ts";

/** How many are named: as many as a thread's timeline may show already, and as many again. */
const most = 24;

/** Of each thing's stories only so many on each side in time are looked at, so that the cost is linear in links. */
const nearby = 20;

/** Sums of logarithms differ in their last digits. */
const rounding = 1e-9;

/**
 * A thing weighs the logarithm of (all stories / stories about it), and a thread like a thing. Related is what shares
 * at least the weight of one thing that √n of n stories are about: in 10,000, of one thing in 100 stories.
 */
export function linkRelated({ articles, linksTo, story }: Linked): Pick<Harvest, "related"> {
  const positions = once(() => new Map(articles.map((article, at) => [article, at])));
  const listed = once(() => new Map(articles.map((article) => [article, new Set(listedIn(story(article)))])));
  const enough = Math.log(articles.length) / 2 - rounding;

  /** Each thing's stories, and the thread's, as far as they are looked at. */
  function* neighbours(article: Article): Generator<{ weight: number; stories: readonly Article[] }> {
    const around = (stories: readonly Article[], at: number) => ({
      weight: Math.log(articles.length / stories.length),
      stories: stories.slice(Math.max(0, at - nearby), at + nearby + 1),
    });
    for (const thing of known(listed(), article)) {
      const { about } = linksTo(thing);
      yield around(about, indexIn(about, article, positions()));
    }
    const { thread } = story(article);
    if (thread) yield around(thread.thread.articles, thread.at);
  }

  return {
    related(article) {
      if (!positions().has(article)) return [];
      const scores = new Map<Article, number>();
      for (const { weight, stories } of neighbours(article)) {
        for (const other of stories) scores.set(other, (scores.get(other) ?? 0) + weight);
      }
      scores.delete(article);
      const own = [...known(listed(), article)];
      const rarestFirst = own.sort((a, b) => linksTo(a).about.length - linksTo(b).about.length);
      const place = (other: Article) => known(positions(), other);
      return [...scores]
        .filter(([, score]) => score >= enough)
        .sort(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || place(b) - place(a))
        .slice(0, most)
        .map(
          ([other]): RelatedStory => ({
            article: other,
            shared: rarestFirst.filter((thing) => known(listed(), other).has(thing)),
            sameThread: story(article).thread?.thread === story(other).thread?.thread,
          }),
        );
    },
  };
}

/** Where `article` stands in a list that has the newest first. */
function indexIn(
  newestFirst: readonly Article[],
  article: Article,
  positions: ReadonlyMap<Article, number>,
): number {
  const position = known(positions, article);
  let [from, to] = [0, newestFirst.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = newestFirst[middle];
    if (other && known(positions, other) > position) from = middle + 1;
    else to = middle;
  }
  return from;
}
