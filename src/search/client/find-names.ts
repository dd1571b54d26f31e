/** The named pages that fit what is being typed. */
import type { Marked, NameHit } from "../answer.ts";
import type { NameEntry, Top } from "../index-files.ts";
import { fold } from "../language/fold.ts";
import { type Word, wordsIn } from "../language/words-in.ts";
import { markedText } from "./snippet.ts";

/** Each typed word has to begin a word of one name. Names that begin as typed come first, then those with most stories. */
export function findNames(
  typed: readonly string[],
  entries: readonly NameEntry[],
  roots: Top["roots"],
  count: number,
): NameHit[] {
  const wanted = typed.map(fold);
  const found = entries.flatMap(([kind, slug, label, stories, ...also]) => {
    const names = [label, ...also].map((name) => ({ name, words: wordsIn(name) }));
    const fits = names.findIndex(({ words }) => isBegun(wanted, words));
    if (fits < 0) return [];
    const { name, words } = names[fits] ?? { name: label, words: [] };
    const shown = markedBeginnings(name, words, wanted);
    const hit: NameHit = {
      kind,
      url: `${roots[kind]}${slug}/`,
      label: fits === 0 ? shown : [{ text: label, marked: false }],
      alias: fits === 0 ? null : shown,
      stories,
    };
    return [{ hit, first: fold(name).startsWith(wanted.join(" ")) ? 0 : 1 }];
  });
  found.sort((one, other) => one.first - other.first || other.hit.stories - one.hit.stories);
  return found.slice(0, count).map(({ hit }) => hit);
}

const isBegun = (wanted: readonly string[], words: readonly Word[]): boolean =>
  wanted.every((start) => words.some(({ word }) => fold(word).startsWith(start)));

const markedBeginnings = (name: string, words: readonly Word[], wanted: readonly string[]): Marked =>
  markedText(
    name,
    words,
    words.flatMap(({ word }, at) => (wanted.some((start) => fold(word).startsWith(start)) ? [at] : [])),
  );
