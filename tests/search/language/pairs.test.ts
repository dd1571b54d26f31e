/** The lists of words that mean one thing to a reader, and of words that look alike and do not. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rootOf } from "../../../src/search/language/root-of.ts";
import { lists } from "./lexicons.ts";

const pairsOf = (name: string): [string, string][] =>
  readFileSync(join(import.meta.dirname, `${name}.tsv`), "utf8")
    .trimEnd()
    .split("\n")
    .map((line): [string, string] => {
      const [one = "", other = "", affixes = ""] = line.split("\t");
      expect(affixes).not.toBe("");
      return [one, other];
    });

const cousins = pairsOf("cousins");
const strangers = pairsOf("strangers");

const told = ([one, other]: [string, string]): string =>
  `${one} (${rootOf(one, lists)}), ${other} (${rootOf(other, lists)})`;

const haveOneRoot = ([one, other]: [string, string]): boolean => rootOf(one, lists) === rootOf(other, lists);

test("at least 95 of 100 cousins have one root", () => {
  expect(cousins.length).toBeGreaterThan(170);
  const lost = cousins.filter((pair) => !haveOneRoot(pair));
  expect(lost.map(told).slice(0, lost.length > cousins.length * 0.05 ? undefined : 0)).toEqual([]);
});

test("at most 2 of 100 strangers have one root", () => {
  expect(strangers.length).toBeGreaterThan(85);
  const mixed = strangers.filter(haveOneRoot);
  expect(mixed.map(told).slice(0, mixed.length > strangers.length * 0.02 ? undefined : 0)).toEqual([]);
});

describe("the lists", () => {
  const keyOf = (pair: readonly string[]): string => pair.toSorted().join(" ");

  test("have no pair twice, and none that is on both", () => {
    const all = [...cousins, ...strangers].map(keyOf);
    expect(all.filter((pair, index) => all.indexOf(pair) !== index)).toEqual([]);
  });

  test("have no pair of one and the same word", () => {
    expect([...cousins, ...strangers].filter(([one, other]) => one === other)).toEqual([]);
  });

  test("have no strangers that their cousins make cousins", () => {
    const family = new Map<string, Set<string>>();
    for (const [one, other] of cousins) {
      const both = new Set([...(family.get(one) ?? [one]), ...(family.get(other) ?? [other])]);
      for (const word of both) family.set(word, both);
    }
    expect(strangers.filter(([one, other]) => family.get(one)?.has(other))).toEqual([]);
  });
});
