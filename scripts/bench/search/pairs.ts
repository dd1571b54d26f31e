/** Words that should find each other, and words that should not. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../command.ts";

export type Pair = readonly [one: string, other: string];

/** Lists in `tests/search/language/`; no test holds the rules to those that are unseen. */
export const pairLists = ["cousins", "cousins-unseen", "strangers", "strangers-unseen"] as const;
export type PairList = (typeof pairLists)[number];

export const pairsIn = (list: PairList): Pair[] =>
  readFileSync(join(root, "tests/search/language", `${list}.tsv`), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [one = "", other = ""] = line.split("\t");
      return [one, other];
    });

/** The words that are found for each word. */
export type FoundWords = ReadonlyMap<string, ReadonlySet<string>>;

export interface PairCount {
  readonly pairs: number;
  /** Each finds the other. */
  readonly both: number;
  /** One finds the other, at least. */
  readonly either: number;
}

export function countPairs(pairs: readonly Pair[], found: FoundWords): PairCount {
  const finds = (one: string, other: string) => found.get(one)?.has(other) ?? false;
  return {
    pairs: pairs.length,
    both: pairs.filter(([one, other]) => finds(one, other) && finds(other, one)).length,
    either: pairs.filter(([one, other]) => finds(one, other) || finds(other, one)).length,
  };
}
