/** Related stories: those that are about the same things, where a rare thing weighs more than a common one. */
import type { Article, Thing } from "../model/thing.ts";
import type { Linked, Thread } from "./archive.ts";
import { listedIn } from "./bodies.ts";
import type { Harvest, RelatedStory } from "./harvest.ts";
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
      const { numbers, listed, stories, weights, scores, touched, tiesWith } = index();
      const number = numbers.get(article);
      if (number === undefined) return [];
      const own = listed[number] ?? [];
      let count = 0;
      for (const tie of own) {
        const row = stories[tie] ?? [];
        const weight = weights[tie] ?? 0;
        if (weight === 0) continue; // all stories are about it
        const [from, to] = around(row, number);
        for (let at = from; at < to; at++) {
          const other = row[at] ?? 0;
          if (scores[other] === 0) touched[count++] = other;
          scores[other] = (scores[other] ?? 0) + weight;
        }
      }
      scores[number] = 0;
      const best = bestOf(touched, count, scores, enough);
      for (let at = 0; at < count; at++) scores[touched[at] ?? 0] = 0;
      const find = tiesWith(number);
      const related: RelatedStory[] = [];
      for (const other of best) {
        const article = articles[other];
        if (article) related.push(new Related(article, other, find));
      }
      return related;
    },
  };
}

/** A page shows few of the stories it is given: what ties one is looked for when something asks for it. */
class Related implements RelatedStory {
  readonly article: Article;
  readonly #number: number;
  readonly #find: TiesWith;
  #found: readonly Tie[] | undefined;

  constructor(article: Article, number: number, find: TiesWith) {
    this.article = article;
    this.#number = number;
    this.#find = find;
  }

  get shared(): readonly Thing[] {
    return this.#ties.filter(isThing);
  }

  get sameThread(): boolean {
    return !this.#ties.every(isThing);
  }

  get #ties(): readonly Tie[] {
    this.#found ??= this.#find(this.#number);
    return this.#found;
  }
}

/** Those of the highest scores; of equal ones the newer story first. Each goes to its place among the best so far. */
function bestOf(touched: Uint32Array, count: number, scores: Float64Array, enough: number): number[] {
  const best: number[] = [];
  for (let at = 0; at < count; at++) {
    const number = touched[at] ?? 0;
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

/** What ties one story to another, by that one's number, the rarest first. */
type TiesWith = (other: number) => readonly Tie[];

const isThing = (tie: Tie): tie is Thing => "folder" in tie;

/** Stories by their number in the archive, ties by the order in which they first come. */
interface Index {
  readonly numbers: ReadonlyMap<Article, number>;
  /** By story, its ties, each once. */
  readonly listed: readonly (readonly number[])[];
  /** By tie, its stories, oldest first. */
  readonly stories: readonly (readonly number[])[];
  /** By tie. */
  readonly weights: Float64Array;
  /** By story, all 0 between two questions: made once, as a map for each would cost more than all the rest. */
  readonly scores: Float64Array;
  /** The stories with a score, as many as there are; made once likewise. */
  readonly touched: Uint32Array;
  /** By story. */
  readonly tiesWith: (number: number) => TiesWith;
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
  const ties = [...numberOf.keys()];
  const countOf = (tie: number) => stories[tie]?.length ?? 0;
  const marks = new Int32Array(stories.length);
  let mark = 0;
  return {
    numbers: new Map(articles.map((article, number) => [article, number])),
    listed,
    stories,
    weights: Float64Array.from(stories, (row) => Math.log(articles.length / row.length)),
    scores: new Float64Array(articles.length),
    touched: new Uint32Array(articles.length),
    tiesWith(number) {
      let rarestFirst: readonly number[] | undefined;
      return (other) => {
        rarestFirst ??= listed[number]?.toSorted((a, b) => countOf(a) - countOf(b)) ?? [];
        mark++;
        for (const tie of listed[other] ?? []) marks[tie] = mark;
        const found: Tie[] = [];
        for (const at of rarestFirst) {
          const tie = marks[at] === mark && ties[at];
          if (tie) found.push(tie);
        }
        return found;
      };
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
