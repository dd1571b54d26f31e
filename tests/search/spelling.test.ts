import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inventedWord } from "../../scripts/bench/invented-names.ts";
import { randomFrom } from "../../scripts/bench/random.ts";
import { measureFrom } from "../../src/search/slips.ts";
import { nearestQuestion, nearestWords } from "../../src/search/spelling.ts";
import { packVocabulary, readVocabulary, type Vocabulary } from "../../src/search/vocabulary.ts";

const vocabularyOf = (words: Readonly<Record<string, number>>): Vocabulary =>
  readVocabulary(packVocabulary(Object.entries(words)));

const small = vocabularyOf({
  selasih: 4,
  lembayung: 9,
  jembatan: 30,
  rawa: 3,
  rapat: 8,
  rakit: 1,
  "kota-lama": 2,
});

describe("the words that were most likely meant", () => {
  test("a letter left out, doubled, swapped or beside the right one", () => {
    for (const typed of ["jembtan", "jembattan", "jembaatn", "jembaran"])
      expect(nearestWords(typed, small)).toEqual(["jembatan"]);
  });

  test("two slips in a word of eight letters, one in a shorter one", () => {
    expect(nearestWords("jmebaran", small)).toEqual(["jembatan"]);
    expect(nearestWords("slesaih", small)).toEqual([]);
    expect(nearestWords("slasih", small)).toEqual(["selasih"]);
  });

  test("words under five letters: only a likely slip, and none under three", () => {
    expect(nearestWords("rwaa", small)).toEqual(["rawa"]);
    expect(nearestWords("rana", small)).toEqual([]);
    expect(nearestWords("raw", small)).toEqual(["rawa"]);
    expect(nearestWords("rw", small)).toEqual([]);
    expect(nearestWords("", small)).toEqual([]);
  });

  test("capitals and diacritics do not count as a slip", () => {
    expect(nearestWords("JEMBÁTN", small)).toEqual(["jembatan"]);
    expect(nearestWords("Jembátan", small)).toEqual([]);
  });

  test("nothing is near", () => {
    expect(nearestWords("xylofon", small)).toEqual([]);
    expect(nearestWords("jembatan".repeat(2_000), small)).toEqual([]);
    expect(nearestWords("jembatan", vocabularyOf({}))).toEqual([]);
  });

  test("a word with a digit is no misspelling, nor is what is no word", () => {
    expect(nearestWords("jembatan2", small)).toEqual([]);
    expect(nearestWords("jem batan", small)).toEqual([]);
  });

  test("no more than asked for", () => {
    const alike = vocabularyOf({ pasar: 1, pasir: 1, paser: 1, pasur: 1 });
    expect(nearestWords("pasr", alike)).toHaveLength(3);
    expect(nearestWords("pasr", alike, 4)).toHaveLength(4);
    expect(nearestWords("pasr", alike, 1)).toHaveLength(1);
    expect(nearestWords("pasr", alike, 0)).toEqual([]);
  });
});

describe("the order of what is near", () => {
  test("the likelier slip first, however often the other word occurs", () => {
    const words = vocabularyOf({ pamien: 1, panen: 100, paxen: 5_000 });
    expect(nearestWords("pamen", words)).toEqual(["pamien", "panen", "paxen"]);
    expect(nearestWords("pannen", words)).toEqual(["panen"]);
  });

  test("of two equally likely, the one that occurs more", () => {
    expect(nearestWords("pasr", vocabularyOf({ pasar: 2, pasir: 64 }))).toEqual(["pasir", "pasar"]);
    expect(nearestWords("pasr", vocabularyOf({ pasar: 64, pasir: 2 }))).toEqual(["pasar", "pasir"]);
  });

  test("of two that occur as often, the first by its letters", () => {
    const words = { pasur: 7, pasir: 7, pasar: 7, paser: 7 };
    expect(nearestWords("pasr", vocabularyOf(words))).toEqual(["pasar", "paser", "pasir"]);
  });

  test("passing over words together finds what looking at each alone does", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aslek"), minLength: 3, maxLength: 10 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(letters, fc.integer({ min: 1, max: 9 })), { maxLength: 60 }),
        letters,
        (words, typed) => {
          const vocabulary = readVocabulary(packVocabulary(words));
          expect(nearestWords(typed, vocabulary)).toEqual(oneByOne(typed, vocabulary).slice(0, 3));
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });
});

/** All that is near, each word measured in a table of its own. */
function oneByOne(typed: string, { words, levels }: Vocabulary): string[] {
  if (words.includes(typed)) return [];
  const most = typed.length >= 8 ? 16 : typed.length >= 5 ? 8 : 7;
  const costOf = (word: string): number => {
    const measure = measureFrom(typed);
    for (let at = 0; at < word.length; at++) measure.take(word, at);
    return measure.cost(word.length);
  };
  return words
    .map((word, at) => ({ word, cost: costOf(word), level: levels[at] ?? 0 }))
    .filter(({ cost }) => cost <= most)
    .sort((one, other) => one.cost - other.cost || other.level - one.level)
    .map(({ word }) => word);
}

describe("a typing error is seen through nine times in ten", () => {
  const random = randomFrom(3);
  const counted = new Map<string, number>();
  const count = (word: string) => counted.set(word, (counted.get(word) ?? 0) + 1);
  for (const word of fixtureWords()) count(word);
  for (let name = 0; name < 3_000; name++) count(inventedWord(random).toLowerCase());
  const vocabulary = readVocabulary(packVocabulary(counted));
  const words = vocabulary.words.filter((word) => word.length >= 5 && /^[a-z]+$/.test(word));
  const sample = random.several(150, () => random.pick(words));

  const beside = besideOnKeyboard();
  const errors: Readonly<Record<string, (word: string, at: number) => string>> = {
    "left out": (word, at) => word.slice(0, at) + word.slice(at + 1),
    doubled: (word, at) => word.slice(0, at + 1) + word.slice(at),
    swapped: (word, at) =>
      word.slice(0, at) +
      word
        .slice(at, at + 2)
        .split("")
        .reverse()
        .join("") +
      word.slice(at + 2),
    "a neighbouring key": (word, at) =>
      word.slice(0, at) + random.pick([...(beside.get(word.charAt(at)) ?? "")]) + word.slice(at + 1),
  };

  interface Typing {
    readonly typed: string;
    readonly meant: string;
    readonly at: number;
  }

  /** An error that makes another word of the vocabulary counts as not seen through. */
  const share = (typings: readonly Typing[]): number =>
    typings.filter(({ typed, meant }) => nearestWords(typed, vocabulary).includes(meant)).length /
    typings.length;

  test("over some thousand words", () => {
    expect(words.length).toBeGreaterThan(2_500);
    expect(sample.length).toBeGreaterThan(140);
  });

  test.each(Object.entries(errors))("%s, at every place", (_, err) => {
    const typings = sample
      .flatMap((meant) => Array.from(meant, (_, at) => ({ typed: err(meant, at), meant, at })))
      .filter(({ typed, meant }) => typed !== meant);
    const first = typings.filter(({ at }) => at === 0);
    expect([typings.length > 900, first.length > 140]).toEqual([true, true]);
    expect(share(typings)).toBeGreaterThanOrEqual(0.9);
    expect(share(first)).toBeGreaterThanOrEqual(0.9);
  });
});

function fixtureWords(): string[] {
  const root = resolve(import.meta.dirname, "../fixtures");
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .sort()
    .flatMap(
      (file) =>
        readFileSync(join(root, file), "utf8")
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [],
    );
}

/** Written down key by key, so as not to lean on what is tested. */
function besideOnKeyboard(): ReadonlyMap<string, string> {
  const table =
    "qwa wqeas ewrsd retdf trfgy ytghu uyhji iujko oiklp pol aqwsz sawedxz dserfcx fdrtgvc gftyhbv hgyujnb jhuikmn kjiolm lkop zasx xzsdc cxdfv vcfgb bvghn nbhjm mnjk";
  return new Map(table.split(" ").map((keys) => [keys.charAt(0), keys.slice(1)]));
}

describe("a whole question", () => {
  const known = (word: string) => ["jembatan", "selasih", "di"].includes(word);

  test("its unknown words are replaced, the others stay", () => {
    expect(nearestQuestion(["jembaatn", "di", "selasih"], known, small)).toEqual([
      "jembatan",
      "di",
      "selasih",
    ]);
    expect(nearestQuestion(["jembtan", "lembayunng"], known, small)).toEqual(["jembatan", "lembayung"]);
  });

  test("an unknown word that nothing is near to stays", () => {
    expect(nearestQuestion(["jembtan", "xylofon"], known, small)).toEqual(["jembatan", "xylofon"]);
  });

  test("null where nothing is replaced", () => {
    expect(nearestQuestion(["jembatan", "di"], known, small)).toBeNull();
    expect(nearestQuestion(["xylofon"], known, small)).toBeNull();
    expect(nearestQuestion(["lembayung"], known, small)).toBeNull();
    expect(nearestQuestion([], known, small)).toBeNull();
  });

  test("a known word is not mended, though it is near another", () => {
    expect(nearestQuestion(["jembatn"], (word) => word === "jembatn", small)).toBeNull();
  });
});
