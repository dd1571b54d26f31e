/** What the bench of the search counts, and how it tells it. */
import { expect, test } from "vitest";
import { benchOptions } from "../../scripts/bench/options.ts";
import { beyond, medianRatio } from "../../scripts/bench/search/cost.ts";
import type { IndexTurn } from "../../scripts/bench/search/index-turn.ts";
import { byKind } from "../../scripts/bench/search/load-table.ts";
import { higher } from "../../scripts/bench/search/measure-tree.ts";
import { countPairs, pairLists, pairsIn } from "../../scripts/bench/search/pairs.ts";
import { questionWords } from "../../scripts/bench/search/questions.ts";
import { searchReport } from "../../scripts/bench/search/search-report.ts";
import { kindOf, sentBytes } from "../../scripts/bench/search/sent.ts";
import { shareInCommon } from "../../scripts/bench/search/share-in-common.ts";
import { typingFigures } from "../../scripts/bench/search/typing.ts";
import { mistyped } from "../../scripts/bench/search/typing-errors.ts";
import { packVocabulary, readVocabulary } from "../../src/search/vocabulary.ts";

const optionsOf = (...args: string[]) => benchOptions(["node", "bench", ...args]);

test("the search is asked for by its name, with the options of all others", () => {
  expect(optionsOf("search")).toMatchObject({ articles: [10_000], runs: 3, only: [] });
  expect(optionsOf("search").search).toEqual(["index", "load", "segments", "language", "typing"]);
  expect(optionsOf("search", "--only", "load, typing", "--articles", "500", "--seed", "7")).toMatchObject({
    articles: [500],
    seed: 7,
    search: ["load", "typing"],
  });
  expect(optionsOf("--only", "cold,warm")).toMatchObject({
    articles: [1000, 10_000],
    only: ["cold", "warm"],
    search: [],
  });
});

const vocabularyOf = (words: readonly (readonly [string, number])[]) => readVocabulary(packVocabulary(words));

test("each slip makes of a word what one finger would, and never the word itself", () => {
  expect(mistyped("saat", "left out")).toEqual(["aat", "sat", "sat", "saa"]);
  expect(mistyped("ada", "doubled")).toEqual(["aada", "adda", "adaa"]);
  expect(mistyped("saat", "swapped")).toEqual(["asat", "sata"]);
  expect(mistyped("q-", "neighbouring key")).toEqual(["w-", "a-"]);
});

test("an error that makes another word is missed, and told", () => {
  const pairs = ["kantin", "kanti"].map((word) => [word, 4] as const);
  const [leftOut] = typingFigures(vocabularyOf(pairs), 3);
  expect(leftOut?.tried).toBe(2);
  const alone = typingFigures(vocabularyOf([["kabupaten", 4]]), 3);
  expect(alone.map(({ tried, found, otherWords }) => [tried, found, otherWords])).toEqual([
    [1, 1, 0],
    [1, 1, 0],
    [1, 1, 0],
    [1, 1, 0],
  ]);
  const near = typingFigures(vocabularyOf([..."abcdefghijklmnopqrstuvwxyz"].map((z) => [`rumah${z}`, 1])), 3);
  const keys = near.find(({ slip }) => slip === "neighbouring key");
  expect(keys?.otherWords).toBeGreaterThan(0);
  expect(keys?.found).toBeLessThanOrEqual((keys?.tried ?? 0) - (keys?.otherWords ?? 0));
});

test("short words are left alone, and a seed draws the same sample", () => {
  const words = vocabularyOf(
    Array.from({ length: 50 }, (_, at) => [`${"bcdfg"[at % 5]}upat${"aiueo"[at % 3]}n`, 1]),
  );
  expect(typingFigures(vocabularyOf([["desa", 9]]), 1).every(({ tried }) => tried === 0)).toBe(true);
  expect(typingFigures(words, 1, 5)).toEqual(typingFigures(words, 1, 5));
  expect(typingFigures(words, 1, 5)[0]?.tried).toBe(5);
});

test("answers agree by what both have", () => {
  expect(shareInCommon(["/a/", "/b/"], ["/b/", "/a/"])).toBe(1);
  expect(shareInCommon(["/a/", "/b/", "/c/", "/d/"], ["/b/"])).toBe(0.25);
  expect(shareInCommon([], ["/a/"])).toBe(0);
  expect(shareInCommon([], [])).toBe(1);
});

test("words find each other where each finds the other", () => {
  const found = new Map([
    ["a", new Set(["a", "b"])],
    ["b", new Set(["b", "a"])],
    ["c", new Set(["c", "a"])],
  ]);
  const pairs = [
    ["a", "b"],
    ["a", "c"],
    ["b", "c"],
    ["d", "a"],
  ] as const;
  expect(countPairs(pairs, found)).toEqual({ pairs: 4, both: 1, either: 2 });
});

test("the lists of pairs are read as pairs", () => {
  for (const list of pairLists) {
    const pairs = pairsIn(list);
    expect(pairs.length).toBeGreaterThan(40);
    expect(pairs.flat().filter((word) => !/^[a-z0-9-]+$/.test(word))).toEqual([]);
  }
});

test("text is sent packed, the index as it is", () => {
  const bytes = Buffer.from("desa ".repeat(200));
  expect(sentBytes("aset/cari.json", bytes)).toBeLessThan(100);
  expect(sentBytes("aset/cari/2010-01-0123456789/0.bin", bytes)).toBe(1000);
});

test("every file is for something", () => {
  const files = {
    "aset/cari.js": "page",
    "aset/cari.json": "list of files",
    "aset/mesin-0123456789.js": "engine",
    "aset/cari/mesin-0123456789.bin": "engine",
    "aset/cari/2010-01-0123456789/head.json": "heads of segments",
    "aset/cari/2010-01-0123456789/12.bin": "words in segments",
    "aset/cari/2010-01-0123456789/12-all.bin": "words in segments",
    "aset/cari/2010-01-0123456789/k/12.json": "ten stories",
    "aset/cari/names-0123456789/ab.json": "names",
    "aset/cari/words-0123456789/a.json": "roots",
    "aset/cari/spelling-0123456789.txt": "other",
  };
  expect(Object.keys(files).map(kindOf)).toEqual(Object.values(files));
  const sizes = new Map(Object.keys(files).map((file) => [file, 10]));
  expect(byKind(sizes).get("engine")).toBe(20);
});

test("questions are words of all ranks and names, each once", () => {
  const words = Array.from({ length: 200 }, (_, at) => {
    const letters = `${String.fromCharCode(97 + Math.floor(at / 20))}${String.fromCharCode(97 + (at % 20))}`;
    return [`kata${letters}`, 2 ** Math.floor((200 - at) / 10)] as const;
  });
  const names = Array.from({ length: 50 }, (_, at) => `Kecamatan Uji${String.fromCharCode(97 + (at % 25))}`);
  const asked = questionWords({ vocabulary: vocabularyOf(words), names });
  expect(asked).toHaveLength(40);
  expect(new Set(asked).size).toBe(40);
  expect(asked.filter((word) => word.startsWith("uji"))).toHaveLength(10);
  expect(asked).toContain("kataaa");
  expect(asked.some((word) => /^kataj/.test(word))).toBe(true);
});

const cost = (seconds: number, megabytes = 100) => ({
  wallSeconds: seconds,
  cpuSeconds: seconds * 2,
  memoryMegabytes: megabytes,
});

test("the index costs what a build with it takes more, in the memory of the whole", () => {
  expect(beyond(cost(9, 700), cost(4, 300))).toEqual({
    wallSeconds: 5,
    cpuSeconds: 10,
    memoryMegabytes: 700,
  });
  const unknown = { wallSeconds: 1, cpuSeconds: null, memoryMegabytes: null };
  expect(beyond(cost(9), unknown).cpuSeconds).toBeNull();
  expect(
    medianRatio(
      [unknown],
      (turn) => turn,
      (turn) => turn,
    ),
  ).toEqual({ ...unknown, wallSeconds: 1 });
});

test("the most that was seen of a command counts, and what is not known stays so", () => {
  const unknown = { cpuSeconds: null, memoryMegabytes: null };
  expect(higher(unknown, unknown)).toEqual(unknown);
  expect(higher({ cpuSeconds: 2, memoryMegabytes: 50 }, { cpuSeconds: 1, memoryMegabytes: 80 })).toEqual({
    cpuSeconds: 2,
    memoryMegabytes: 80,
  });
});

test("ratios are those of one turn, and the median is taken of them", () => {
  const turn = (pagefind: number, all: number): IndexTurn => ({
    pagefind: cost(pagefind),
    without: cost(2),
    all: cost(all, 900),
    edited: cost(3),
    nothing: cost(0.5),
  });
  const lines = searchReport({ articles: 60, index: [turn(10, 12), turn(5, 12), turn(20, 12)] }).flat();
  expect(lines).toContain("search, 60 articles");
  expect(lines).toContain("b / a: wall 1.00, CPU 1.00, memory 9.00 (aim 1.2)");
  expect(lines).toContain("c / b: wall 0.10, CPU 0.10, memory 0.11 (aim 0.2)");
  expect(lines).toContain("peak memory of b: 0.90 GB (aim 1.5 GB)");
});

const fetched = (bytes: number, hits: readonly string[], milliseconds = 10) => ({
  files: new Map([["aset/cari.js", bytes]]),
  hits,
  milliseconds,
});

test("what readers load is told with the largest, and one index beside many", () => {
  const asked = (bytes: number, hits: readonly string[]) => ({
    word: `kata${bytes}`,
    first: fetched(bytes, hits),
    second: fetched(bytes / 10, hits),
    limited: fetched(bytes / 2, hits),
  });
  const years = [asked(1000, ["/a/"]), asked(3000, ["/a/", "/b/"])];
  const one = [asked(2000, ["/a/"]), asked(6000, ["/a/", "/c/"])];
  const time = { all: 8, edited: 2 };
  const lines = searchReport({
    articles: 60,
    load: {
      asked: years,
      facets: new Map([
        ["open", 100],
        ["person", 2000],
      ]),
    },
    segments: { turns: [{ years: time, one: { all: 6, edited: 6 } }], asked: { years, one } },
  }).flat();
  expect(lines.find((line) => line.startsWith("first question of a visit"))).toMatch(/ 2\.0 +3\.0$/);
  expect(lines).toContain("the largest, kata3000: page 3.0");
  expect(lines).toContain("lists of facets (aim 70 each): person 2.0, open 0.1");
  expect(lines.find((line) => line.startsWith("s, after one edited story"))).toMatch(/ 2\.00 +6\.00 +3\.00$/);
  expect(lines.find((line) => line.startsWith("kB, first question"))).toMatch(/ 2\.0 +4\.0 +2\.00$/);
  expect(lines).toContain("the first ten: 75.0 % in common in the median, 75.0 % on the mean");
});

test("pairs and typing errors are told as shares", () => {
  const lines = searchReport({
    articles: 60,
    language: [
      {
        list: "cousins",
        jejak: { pairs: 4, both: 3, either: 4 },
        pagefind: { pairs: 4, both: 1, either: 2 },
      },
    ],
    typing: [
      { slip: "doubled", tried: 3, found: 3, otherWords: 0 },
      { slip: "swapped", tried: 1, found: 0, otherWords: 1 },
    ],
  }).flat();
  expect(lines.find((line) => line.startsWith("cousins "))).toMatch(
    / 4 +75\.0 % +25\.0 % +100\.0 % +50\.0 %$/,
  );
  expect(lines.find((line) => line.startsWith("all "))).toMatch(/ 4 +75\.0 % +1$/);
  expect(lines).toContain("put right: 75.0 % (aim 90 %)");
});
