/** The words of a whole archive: which belong together, and what browsers are told of that. */
import { hash } from "node:crypto";
import type { Archive } from "../../graph/archive.ts";
import { namesOf } from "../../graph/autolink.ts";
import { Groups } from "../../graph/group.ts";
import type { Thing } from "../../model/thing.ts";
import { codeOf } from "../../search/coding.ts";
import { type WordShard, wordShardOf } from "../../search/index-files.ts";
import { lexiconFrom } from "../../search/language/archive-lexicon.ts";
import { type BrowserLexicon, browserLexicon, wordOf } from "../../search/language/browser-lexicon.ts";
import { everydayWords } from "../../search/language/everyday.ts";
import { fold } from "../../search/language/fold.ts";
import { rootsBy } from "../../search/language/root-of.ts";
import { joinSeen } from "../../search/language/seen-words.ts";
import { wordsIn } from "../../search/language/words-in.ts";
import type { SegmentWords } from "../../search/read-segment.ts";
import { packVocabulary } from "../../search/vocabulary.ts";
import { licenceFile } from "../word-lists.ts";
import { committedWords } from "./committed-words.ts";

/** All words are folded. */
export interface ArchiveLanguage {
  readonly rootOf: (word: string) => string;
  readonly codeOf: (word: string) => string;
  /** Words under which a text is to be found as well: of what it says in short, the long form, and the other way round. Roots. */
  also(roots: readonly string[]): readonly string[];
  /** Another text whenever what is made of these words can be another. */
  printOf(words: SegmentWords): string;
  /** By their first two letters. */
  shards(): ReadonlyMap<string, WordShard>;
  /** Letter of each row of affixes. */
  readonly letters: ReadonlyMap<string, string>;
  /** Packed. */
  spelling(): string;
}

export function languageOf(archive: Archive, segments: readonly SegmentWords[]): ArchiveLanguage {
  const { list, everyday } = committedWords();
  const seen = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { words, counts: times, seen: hows } of segments) {
    joinSeen(seen, new Map(words.flatMap((word, at) => (hows[at] ? [[word, hows[at]] as const] : []))));
    for (const [at, word] of words.entries()) counts.set(word, (counts.get(word) ?? 0) + (times[at] ?? 0));
  }
  const lexicon = lexiconFrom({ list, seen, names: nameWords(archive) });
  const rootOf = rootsBy(lexicon);
  const lines = [...everyday, ...aliasLines(archive, (word) => list.roots.has(word))];
  const find = everydayWords(lines, (word) => rootOf(fold(word)));
  const rootsOfLines = lines.map((forms) => forms.map((form) => rootsIn(form, rootOf)));
  return {
    rootOf,
    codeOf: (word) => codeOf(word, rootOf(word)),
    also: (roots) => [...new Set(find(roots).flatMap(({ others }) => others.flat()))],
    printOf({ words }) {
      const roots = words.map(rootOf);
      const here = new Set(roots);
      const said = rootsOfLines.filter((forms) => forms.some((form) => form.every((root) => here.has(root))));
      return hash("sha1", JSON.stringify([roots, said]), "hex");
    },
    shards: () =>
      shardsOf(
        browserLexicon([...counts.keys()].filter(isSpelled), lexicon, list),
        counts.keys(),
        rootOf,
        lines,
      ),
    letters: list.letters,
    spelling: () => packVocabulary(counts),
  };
}

/** A person's and a place's. */
const nameWords = ({ people, places }: Archive): Set<string> =>
  new Set(
    [...people, ...places].flatMap(namesOf).flatMap((name) => wordsIn(name).map(({ word }) => fold(word))),
  );

/**
 * A text that says `Diskominfo` is about what bears that name, whether it is linked or not; of people only links tell. A
 * name that several things bear, or that is an ordinary word, tells nothing.
 */
function aliasLines(archive: Archive, isOrdinary: (word: string) => boolean): string[][] {
  const things: Thing[] = [...archive.institutions, ...archive.events, ...archive.places, ...archive.topics];
  const bearers = Groups.of(things, (thing) => new Set(namesOf(thing).map(fold)));
  const tells = (name: string): boolean => {
    const [word = "", ...more] = wordsIn(name).map((found) => fold(found.word));
    return bearers.get(fold(name)).length === 1 && (more.length > 0 || !isOrdinary(word));
  };
  return things.map((thing) => namesOf(thing).filter(tells)).filter(({ length }) => length > 1);
}

const rootsIn = (text: string, rootOf: (word: string) => string): string[] =>
  wordsIn(text).map(({ word }) => rootOf(fold(word)));

/** Not a number. */
const isSpelled = (word: string): boolean => !/^\p{N}/u.test(word);

function shardsOf(
  { roots, exceptions }: BrowserLexicon,
  words: Iterable<string>,
  rootOf: (word: string) => string,
  lines: readonly (readonly string[])[],
): Map<string, WordShard> {
  const known = new Set(roots.map(wordOf));
  const filed = new Set([...words].filter(isSpelled).map(rootOf));
  const others = [...filed].filter((root) => !known.has(root)).sort();
  const shards = new Map<
    string,
    {
      licence: string;
      roots: string[];
      others: string[];
      exceptions: [string, string][];
      alike: [string[], string[]][];
    }
  >();
  const shard = (word: string) => {
    const letter = wordShardOf(word);
    const there = shards.get(letter);
    if (there) return there;
    const made = { licence: licenceFile, roots: [], others: [], exceptions: [], alike: [] };
    shards.set(letter, made);
    return made;
  };
  for (const root of roots) shard(root).roots.push(root);
  for (const word of others) shard(word).others.push(word);
  for (const [word, root] of exceptions) shard(word).exceptions.push([word, root]);
  for (const forms of lines) {
    const all = forms.map((form) => ({ form, roots: rootsIn(form, rootOf) }));
    for (const { form, roots } of all) {
      const same = all
        .filter((other) => other.form !== form)
        .flatMap((other) => wordsIn(other.form).map(({ word }) => fold(word)));
      if (roots[0] !== undefined) shard(roots[0]).alike.push([roots, [...new Set(same)]]);
    }
  }
  return new Map([...shards].sort(([one], [other]) => (one < other ? -1 : 1)));
}
