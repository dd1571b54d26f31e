/** The pages that have a name, by the first two letters of its words, to be found while one types. */

import type { Archive } from "../graph/archive.ts";
import { namesOf } from "../graph/autolink.ts";
import { Groups } from "../graph/group.ts";
import type { Thing } from "../model/thing.ts";
import type { NameKind } from "./answer.ts";
import { type NameEntry, nameShardOf } from "./index-files.ts";
import { fold } from "./language/fold.ts";
import { wordsIn } from "./language/words-in.ts";

/** By letter. `label`: as a thing is told from its namesakes. */
export function namesByLetter(
  archive: Archive,
  label: (thing: Thing) => string,
): Map<string, readonly NameEntry[]> {
  const byLetter = new Groups<string, NameEntry>();
  for (const thing of namedThings(archive)) {
    const [, ...also] = namesOf(thing);
    const shown = label(thing);
    const others = also.filter((name) => name.toLowerCase() !== thing.label.toLowerCase());
    const entry: NameEntry = [
      kindOf(thing),
      thing.entry.slug,
      shown,
      archive.linksTo(thing).about.length,
      ...others,
    ];
    for (const letter of lettersOf([shown, ...others])) byLetter.add(letter, entry);
  }
  return new Map(byLetter.entries().sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** In a fixed order. */
const namedThings = (archive: Archive): Thing[] => [
  ...archive.people,
  ...archive.institutions,
  ...archive.events,
  ...archive.places,
  ...archive.topics,
  ...[...archive.followUps].sort((one, other) => (one.key < other.key ? -1 : 1)),
];

const kindOf = (thing: Thing): NameKind => {
  if (thing.folder === "articles" || thing.folder === "pages") throw new Error(`no name: ${thing.key}`);
  return thing.folder;
};

const lettersOf = (names: readonly string[]): Set<string> =>
  new Set(names.flatMap((name) => wordsIn(name).flatMap(({ word }) => nameShardOf(fold(word)) ?? [])));
