/** The committed lists are as they are said to be. */
import { expect, test } from "vitest";
import { fold } from "../../../src/search/language/fold.ts";
import { readingsOf } from "../../../src/search/language/readings.ts";
import { parseWordList, parseWords } from "../../../src/search/language/word-list.ts";
import { files, list, lists } from "./lexicons.ts";

const linesOf = (text: string): string[] =>
  text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));

const twice = (words: readonly string[]): string[] => {
  const seen = new Set<string>();
  return words.filter((word) => seen.has(word) || !seen.add(word));
};

test("are parsed line by line", () => {
  const small = parseWordList({
    roots: "# Says something.\n#: a me-\n#: b ke-an\nair\nhati b\nlihat ab\n",
    words: "# Says more.\nviral\ngetar = gemetar geletar\n",
    everyday: "kades = kepala desa\nair raya = laut\n",
  });
  expect(Object.fromEntries(small.roots)).toEqual({
    air: "air",
    hati: "hati",
    lihat: "lihat",
    viral: "viral",
    getar: "getar",
    gemetar: "getar",
    geletar: "getar",
    kades: "kades",
  });
  expect(Object.fromEntries(small.affixes)).toEqual({ hati: "b", lihat: "ab" });
  expect(Object.fromEntries(small.letters)).toEqual({ "me-": "a", "ke-an": "b" });
});

test("the roots are sorted, folded, each there once, with letters that the header tells", () => {
  const lines = linesOf(files.roots);
  const words = lines.map((line) => line.split(" ")[0] ?? "");
  expect(words).toEqual([...new Set(words)].sort());
  expect(words.filter((word) => fold(word) !== word)).toEqual([]);
  const letters = new Set(list.letters.values());
  expect([...list.affixes].filter(([, own]) => [...own].some((letter) => !letters.has(letter)))).toEqual([]);
});

test("the list of roots names its source and licence", () => {
  const header = files.roots.split("\n").filter((line) => line.startsWith("# "));
  for (const what of ["hunspell-id", "LGPL-3.0", "LICENSE-roots", "Changed"])
    expect(header.join("\n")).toContain(what);
});

test("the affixes that roots are known with are affixes that the rules find", () => {
  const found = new Set<string>();
  const made = [
    ["me", "kan"],
    ["ke", "an"],
    ["pe", "an"],
    ["per", "an"],
    ["keber", "an"],
    ["memper", "i"],
  ];
  for (const [before, behind] of made)
    for (const { affixes } of readingsOf(`${before}lihat${behind}`)) found.add(affixes);
  const known = [...list.letters.keys()];
  expect(
    ["me-kan", "ke-an", "pe-an", "per-an", "ke+ber-an", "me+per-i"].filter((affix) => !known.includes(affix)),
  ).toEqual([]);
  expect(lists.takes({ root: "keluh", affixes: "me-kan", cost: 0 })).toBe(true);
  expect(lists.takes({ root: "keluh", affixes: "ke+ber-an", cost: 0 })).toBe(false);
});

test("our own words are folded, stand on one line alone, and say what the roots do not", () => {
  const own = parseWords(files.words);
  const all = own.flatMap(({ root, words }) => [root, ...words]);
  expect(all.filter((word) => fold(word) !== word)).toEqual([]);
  expect(twice(all)).toEqual([]);
  const roots = new Set(linesOf(files.roots).map((line) => line.split(" ")[0]));
  expect(own.filter(({ root, words }) => words.length === 0 && roots.has(root))).toEqual([]);
});
