/**
 * Makes src/search/language/roots.txt from Debian's `hunspell-id`, version 1:7.5.0: `npx tsx scripts/root-list.ts`. Run it
 * again when a rule of `src/search/language/affixes.ts` has changed.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Reading, readingsOf } from "../src/search/language/readings.ts";
import { letterMark } from "../src/search/language/word-list.ts";
import { cleaned } from "./root-list/clean.ts";
import { readHunspell } from "./root-list/hunspell.ts";

const [path = "/usr/share/hunspell/id_ID"] = process.argv.slice(2);
const target = fileURLToPath(new URL("../src/search/language/roots.txt", import.meta.url));

const { entries, forms } = readHunspell(path);
const affixes = new Map<string, Set<string>>();
for (const entry of cleaned(entries)) {
  const known = affixes.get(entry.word) ?? new Set<string>();
  for (const form of forms(entry)) {
    const affix = affixesIn(form, entry.word);
    if (affix !== null) known.add(affix);
  }
  affixes.set(entry.word, known);
}

/** How the rules find the root in a word made of it; null where they do not, or where nothing but a pronoun was added. */
function affixesIn(form: string, root: string): string | null {
  const readings = /^[a-z]+$/.test(form) ? readingsOf(form).filter((reading) => reading.root === root) : [];
  const [first] = readings.sort((one: Reading, other: Reading) => one.cost - other.cost);
  return first && first.affixes !== "-" ? first.affixes : null;
}

/** The most frequent first; the few words of the rarest are found without. */
const alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const counts = new Map<string, number>();
for (const known of affixes.values())
  for (const affix of known) counts.set(affix, (counts.get(affix) ?? 0) + 1);
const letters = new Map(
  [...counts]
    .sort(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1))
    .slice(0, alphabet.length)
    .map(([affix], index) => [affix, alphabet.charAt(index)]),
);

const header = `# Roots of Indonesian words, and the affixes that each is known with.
# Made by scripts/root-list.ts from id_ID.dic and id_ID.aff of hunspell-id, https://github.com/shuLhan/hunspell-id, as
# LibreOffice and Debian's hunspell-id 1:7.5.0 bring it.
# Copyright (C) 2004-2022 hunspell-id Authors: Ammar Shadiq, Andika Triwidada, Arno Brevoort, Benitius Brevoort, Kurniadi,
# Viko Adi Rahmawan, Volker Mueller, Yurizal Susanto and others. License: LGPL-3.0-only, see LICENSE-roots.
# Changed: names, abbreviations, affixes and what is made of other entries are left out; affixes are told by a letter each.
`;
const told = [...letters].map(([affix, letter]) => `${letterMark}${letter} ${affix}\n`);
const lines = [...affixes]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([root, known]) => {
    const code = [...known].map((affix) => letters.get(affix) ?? "").sort();
    return `${root}${code.length > 0 ? " " : ""}${code.join("")}\n`;
  });
writeFileSync(target, [header, ...told, ...lines].join(""));
console.log(`${affixes.size} roots, ${letters.size} kinds of affixes`);
