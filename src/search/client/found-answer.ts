/** What was found for a question, to be counted and shown in any order. */
import type { Answer, FacetName, FacetValue, Hit, Order, Question } from "../answer.ts";
import type { FacetFile } from "../index-files.ts";
import { unpackNumbers } from "../packed-numbers.ts";
import type { CodedQuestion } from "./code-question.ts";
import { fitsLimits } from "./months.ts";
import type { FoundStory } from "./segment-index.ts";
import { StorySet } from "./story-set.ts";

export interface Findings {
  readonly question: Question;
  readonly coded: CodedQuestion;
  /** By number of the story; null: words were not asked for. */
  readonly found: ReadonlyMap<number, FoundStory> | null;
  /** For each facet that was asked for, the stories that fit it. */
  readonly chosen: ReadonlyMap<FacetName, StorySet>;
  /** Of each story. */
  readonly months: readonly string[];
  facet(name: FacetName): Promise<FacetFile>;
  hit(number: number, story: FoundStory | null): Promise<Hit>;
}

export class FoundAnswer implements Answer {
  readonly total: number;
  readonly months: Answer["months"];
  readonly dropped: readonly string[];
  readonly meant: readonly string[];
  readonly instead: string | null = null;
  readonly #findings: Findings;
  /** In the order asked for. */
  readonly #numbers: readonly number[];

  constructor(findings: Findings) {
    const { coded, months, found, question } = findings;
    this.#findings = findings;
    this.dropped = coded.dropped;
    this.meant = coded.meant;
    const numbers = [...months.keys()].filter((number) => this.#fits(number, null));
    this.months = countMonths(numbers.map((number) => months[number] ?? ""));
    const inTime = numbers.filter((number) => fitsLimits(months[number] ?? "", question));
    this.total = inTime.length;
    this.#numbers = inOrder(inTime, question.order, found);
  }

  hits(from: number, count: number): Promise<readonly Hit[]> {
    const { hit, found } = this.#findings;
    return Promise.all(
      this.#numbers.slice(from, from + count).map((number) => hit(number, found?.get(number) ?? null)),
    );
  }

  async facet(name: FacetName): Promise<readonly FacetValue[]> {
    const { months, question } = this.#findings;
    const { ids, labels, stories } = await this.#findings.facet(name);
    const fits = new StorySet(
      months.length,
      (number) => this.#fits(number, name) && fitsLimits(months[number] ?? "", question),
    );
    const values = ids.map((id, at) => {
      const count = unpackNumbers(stories[at] ?? "").filter((number) => fits.has(number)).length;
      return { id, label: labels[at] ?? id, count };
    });
    const chosen = question.facets[name] ?? [];
    return values
      .filter(({ id, count }) => count > 0 || chosen.includes(id))
      .sort((one, other) => other.count - one.count);
  }

  /** Whatever the limits in time; `but`: and whatever was chosen of this facet. */
  #fits(number: number, but: FacetName | null): boolean {
    const { found, chosen } = this.#findings;
    if (found && !found.has(number)) return false;
    for (const [name, set] of chosen) if (name !== but && !set.has(number)) return false;
    return true;
  }
}

/** Without words, relevance says nothing, and the newest come first. */
function inOrder(numbers: number[], order: Order, found: Findings["found"]): number[] {
  if (order === "oldest") return numbers;
  const newest = numbers.toReversed();
  if (order === "newest" || !found) return newest;
  const weigh = (number: number): FoundStory => found.get(number) ?? { exact: 0, score: 0, at: [] };
  return newest.sort((one, other) => {
    const [a, b] = [weigh(one), weigh(other)];
    return b.exact - a.exact || b.score - a.score;
  });
}

/** Of stories whose month is sure. */
function countMonths(months: readonly string[]): { month: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const month of months) if (month.length > 4) counts.set(month, (counts.get(month) ?? 0) + 1);
  return [...counts]
    .map(([month, count]) => ({ month, count }))
    .sort((one, other) => (one.month < other.month ? -1 : 1));
}
