import fc from "fast-check";
import { expect, test } from "vitest";
import { browserLexicon, lexiconFromBrowser, wordOf } from "../../../src/search/language/browser-lexicon.ts";
import type { Lexicon } from "../../../src/search/language/lexicon.ts";
import { rootOf } from "../../../src/search/language/root-of.ts";
import { lexiconOfText, list, lists } from "./lexicons.ts";

const roots = [...list.roots.keys()];

const around = [
  ["", ""],
  ["meng", ""],
  ["mem", "kan"],
  ["di", "i"],
  ["ber", "an"],
  ["ke", "an"],
  ["pe", "an"],
  ["keber", "annya"],
  ["se", "nya"],
  ["ter", ""],
  ["", "nyalah"],
];

/** Made at random, so most are no words; the more are there ways to read them. */
const word = fc
  .tuple(fc.constantFrom(...roots), fc.constantFrom(...around))
  .map(([root, [before = "", behind = ""]]) => before + root + behind);

const told = (words: readonly string[], one: Lexicon, other: Lexicon): string[] =>
  words.filter((word) => rootOf(word, one) !== rootOf(word, other));

test("what a browser gets finds for each word of the archive the root that the whole lexicon finds", () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
      const small = lexiconFromBrowser(browserLexicon(words, lists, list), list.letters);
      expect(told(words, small, lists)).toEqual([]);
    }),
  );
});

test("so it does for names and new words", () => {
  const text = "Ia dari Keranting ke Pekalungan; kabar florbus diflorbuskan, dikeluhkan warga di tepi jalan";
  const lexicon = lexiconOfText(text);
  const words = text.toLowerCase().match(/\w+/g) ?? [];
  const small = lexiconFromBrowser(
    browserLexicon([...words, "ranting", "kalung"], lexicon, list),
    list.letters,
  );
  expect(told(words, small, lexicon)).toEqual([]);
  expect(rootOf("memflorbuskan", small)).toBe("florbus");
});

test("words that the archive does not have find its words, with few exceptions", () => {
  const lexicon = browserLexicon(["keluhan", "berikan", "mengukur", "jalan", "gemetar", "ikan"], lists, list);
  expect(lexicon.roots.map(wordOf)).toEqual(["beri", "getar", "ikan", "jalan", "keluh", "ukur"]);
  expect(lexicon.exceptions).toEqual([
    ["berikan", "beri"],
    ["geletar", "getar"],
    ["gemetar", "getar"],
  ]);
  const small = lexiconFromBrowser(lexicon, list.letters);
  const others = "dikeluhkan pemberian berikanlah terukur berjalan menggetarkan gemetarnya".split(" ");
  expect(told(others, small, lists)).toEqual([]);
});
