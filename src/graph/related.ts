/** Related stories: those that are about the same things, where a rare thing weighs more than a common one. */
import type { Article, Thing } from "../model/thing.ts";
import type { Linked, Thread } from "./archive.ts";
import { listedIn } from "./bodies.ts";
import { Groups, known } from "./group.ts";
import type { Harvest } from "./harvest.ts";
import { once } from "./once.ts";

/** How many are named: those of them that a thread's timeline shows already, a page can leave out. */
const most = 20;

/** Of each thing's stories only so many on each side in time are looked at, so that the cost is linear in links. */
const nearby = 20;

/** Sums of logarithms differ in their last digits. */
const rounding = 1e-9;

/**
 * A thing weighs the logarithm of (all stories / stories about it), and a thread like a thing. Related is what shares
 * at least the weight of one thing that √n of n stories are about: in 10,000, of one thing in 100 stories.
 */
export function linkRelated({ articles, story }: Linked): Pick<Harvest, "related"> {
  const index = once(() => indexOf(articles, story));
  const enough = Math.log(articles.length) / 2 - rounding;
  return {
    related(article) {
      const { numbers, listed, stories } = index();
      const number = numbers.get(article);
      if (number === undefined) return [];
      const scores = new Map<number, number>();
      for (const tie of known(listed, article)) {
        const row = stories.get(tie);
        const weight = Math.log(articles.length / row.length);
        for (const other of around(row, number)) scores.set(other, (scores.get(other) ?? 0) + weight);
      }
      scores.delete(number);
      const rarestFirst = [...known(listed, article)].sort(
        (a, b) => stories.get(a).length - stories.get(b).length,
      );
      return bestOf(scores, enough).flatMap((best) => {
        const other = articles[best];
        const others = other && listed.get(other);
        if (!others) return [];
        const both = rarestFirst.filter((tie) => others.has(tie));
        return [{ article: other, shared: both.filter(isThing), sameThread: !both.every(isThing) }];
      });
    },
  };
}

/** The numbers with the highest scores; of equal ones the newer story first. */
function bestOf(scores: ReadonlyMap<number, number>, enough: number): number[] {
  const related: { number: number; score: number }[] = [];
  for (const [number, score] of scores) if (score >= enough) related.push({ number, score });
  related.sort((a, b) => b.score - a.score || b.number - a.number);
  return related.slice(0, most).map(({ number }) => number);
}

/** What ties two stories: a thing that both are about, or their thread. */
type Tie = Thing | Thread;

const isThing = (tie: Tie): tie is Thing => "folder" in tie;

/** Stories by their number in the archive. */
interface Index {
  readonly numbers: ReadonlyMap<Article, number>;
  readonly listed: ReadonlyMap<Article, ReadonlySet<Tie>>;
  /** Oldest first. */
  readonly stories: Groups<Tie, number>;
}

function indexOf(articles: readonly Article[], story: Linked["story"]): Index {
  const listed = new Map<Article, Set<Tie>>();
  const stories = new Groups<Tie, number>();
  for (const [number, article] of articles.entries()) {
    const { thread } = story(article).thread ?? {};
    const ties = new Set<Tie>(listedIn(story(article)));
    if (thread) ties.add(thread);
    for (const tie of ties) stories.add(tie, number);
    listed.set(article, ties);
  }
  return { numbers: new Map(articles.map((article, number) => [article, number])), listed, stories };
}

/** The part of a row of ascending numbers that lies around one of them. */
function around(row: readonly number[], number: number): readonly number[] {
  let [from, to] = [0, row.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((row[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return row.slice(Math.max(0, from - nearby), from + nearby + 1);
}
