/** Words to ask for, from all over an archive's vocabulary. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Question } from "../../../src/search/answer.ts";
import { type NameEntry, searchFolder, type Top, topFile } from "../../../src/search/index-files.ts";
import { fold } from "../../../src/search/language/fold.ts";
import { wordsIn } from "../../../src/search/language/words-in.ts";
import { readVocabulary, type Vocabulary } from "../../../src/search/vocabulary.ts";

export interface Words {
  readonly vocabulary: Vocabulary;
  /** Labels of people and places, those with most stories first. */
  readonly names: readonly string[];
}

/** Of a built site. */
export function wordsOf(site: string): Words {
  const read = (file: string) => readFileSync(join(site, file), "utf8");
  const top: Top = JSON.parse(read(topFile));
  const letters = top.letters.names.split(" ").filter(Boolean);
  const entries = letters.flatMap((letter): NameEntry[] =>
    JSON.parse(read(join(searchFolder, top.names, `${letter}.json`))),
  );
  const wanted = entries.filter(([kind]) => kind === "people" || kind === "places");
  const stories = new Map(wanted.map(([, , label, count]) => [label, count]));
  return {
    vocabulary: readVocabulary(read(join(searchFolder, top.spelling))),
    names: [...stories]
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .map(([label]) => label),
  };
}

/** So many of each: the commonest words, the rarest, some between, and names from the best known to the least. */
const ofEach = 10;

/** The rarest tenth of all words. */
const shareOfRare = 0.1;

/** Forty, each once, where the archive has so many. */
export function questionWords({ vocabulary: { words, levels }, names }: Words): string[] {
  const ranked = words
    .map((word, at) => ({ word, level: levels[at] ?? 0 }))
    .sort((one, other) => other.level - one.level);
  const [common, rest] = [ranked.slice(0, ofEach), ranked.slice(ofEach)];
  const rarest = Math.floor(rest.length * (1 - shareOfRare));
  const [between, rare] = [rest.slice(0, rarest), rest.slice(rarest)];
  const chosen = [...common, ...spread(between, ofEach), ...spread(rare, ofEach)].map(({ word }) => word);
  const lastNames = new Set(names.map((name) => fold(wordsIn(name).at(-1)?.word ?? "")));
  for (const word of ["", ...chosen]) lastNames.delete(word);
  return [...chosen, ...spread([...lastNames], ofEach)];
}

/** From all over a list, at even distances. */
const spread = <T>(items: readonly T[], count: number): T[] =>
  items.filter(
    (_, at) => Math.floor((at * count) / items.length) !== Math.floor(((at - 1) * count) / items.length),
  );

export const questionFor = (words: string, limits: Partial<Question> = {}): Question => ({
  words,
  facets: {},
  from: null,
  to: null,
  order: "relevance",
  ...limits,
});
