/** Related stories: those that are about the same things, where a rare thing weighs more than a common one. */
import type { Article, Thing } from "../model/thing.ts";
import type { Linked, Thread } from "./archive.ts";
import { listedIn } from "./bodies.ts";
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
      const { numbers, listed, ties, stories, weights, scores, sharedWith } = index();
      const number = numbers.get(article);
      if (number === undefined) return [];
      const own = listed[number] ?? [];
      const touched: number[] = [];
      for (const tie of own) {
        const row = stories[tie] ?? [];
        const weight = weights[tie] ?? 0;
        if (weight === 0) continue; // all stories are about it
        const [from, to] = around(row, number);
        for (let at = from; at < to; at++) {
          const other = row[at] ?? 0;
          if (scores[other] === 0) touched.push(other);
          scores[other] = (scores[other] ?? 0) + weight;
        }
      }
      scores[number] = 0;
      const best = bestOf(touched, scores, enough);
      for (const other of touched) scores[other] = 0;
      const rarestFirst = own.toSorted((a, b) => (stories[a]?.length ?? 0) - (stories[b]?.length ?? 0));
      const tiesWith = (other: number) => sharedWith(rarestFirst, other).flatMap((tie) => ties[tie] ?? []);
      // a page shows few of them, and asks of no other what it shares
      return best.flatMap((other) => {
        const article = articles[other];
        if (!article) return [];
        return {
          article,
          get shared() {
            return tiesWith(other).filter(isThing);
          },
          get sameThread() {
            return !tiesWith(other).every(isThing);
          },
        };
      });
    },
  };
}

/** Those of the highest scores; of equal ones the newer story first. Each goes to its place among the best so far. */
function bestOf(touched: readonly number[], scores: Float64Array, enough: number): number[] {
  const best: number[] = [];
  for (const number of touched) {
    const score = scores[number] ?? 0;
    if (score < enough) continue;
    let place = best.length;
    for (; place > 0; place--) {
      const other = best[place - 1] ?? 0;
      const above = scores[other] ?? 0;
      if (above > score || (above === score && other > number)) break;
    }
    if (place === most) continue;
    best.splice(place, 0, number);
    if (best.length > most) best.pop();
  }
  return best;
}

/** What ties two stories: a thing that both are about, or their thread. */
type Tie = Thing | Thread;

const isThing = (tie: Tie): tie is Thing => "folder" in tie;

/** Stories by their number in the archive, ties by the order in which they first come. */
interface Index {
  readonly numbers: ReadonlyMap<Article, number>;
  readonly ties: readonly Tie[];
  /** By story, its ties, each once. */
  readonly listed: readonly (readonly number[])[];
  /** By tie, its stories, oldest first. */
  readonly stories: readonly (readonly number[])[];
  /** By tie. */
  readonly weights: Float64Array;
  /** By story, all 0 between two questions: made once, as a map for each would cost more than all the rest. */
  readonly scores: Float64Array;
  /** Those of `ties` that the story has as well, in their order. */
  readonly sharedWith: (ties: readonly number[], story: number) => number[];
}

function indexOf(articles: readonly Article[], story: Linked["story"]): Index {
  const numberOf = new Map<Tie, number>();
  const stories: number[][] = [];
  const listed = articles.map((article, number) => {
    const { thread } = story(article).thread ?? {};
    const own = new Set<Tie>(listedIn(story(article)));
    if (thread) own.add(thread);
    return [...own].map((tie) => {
      const known = numberOf.get(tie);
      if (known !== undefined) {
        stories[known]?.push(number);
        return known;
      }
      numberOf.set(tie, stories.length);
      return stories.push([number]) - 1;
    });
  });
  const marks = new Int32Array(stories.length);
  let mark = 0;
  return {
    numbers: new Map(articles.map((article, number) => [article, number])),
    ties: [...numberOf.keys()],
    listed,
    stories,
    weights: Float64Array.from(stories, (row) => Math.log(articles.length / row.length)),
    scores: new Float64Array(articles.length),
    sharedWith(ties, story) {
      mark++;
      for (const tie of listed[story] ?? []) marks[tie] = mark;
      return ties.filter((tie) => marks[tie] === mark);
    },
  };
}

/** From where to where (not included) a row of ascending numbers lies around one of them. */
function around(row: readonly number[], number: number): readonly [from: number, to: number] {
  let [from, to] = [0, row.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((row[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return [Math.max(0, from - nearby), Math.min(row.length, from + nearby + 1)];
}
