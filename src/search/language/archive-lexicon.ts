/** What is known of words from the committed lists and from the archive itself. */
import type { Lexicon } from "./lexicon.ts";
import { newRoots } from "./new-roots.ts";
import { readingsOf } from "./readings.ts";
import { isSeen, type SeenWords } from "./seen-words.ts";
import type { WordList } from "./word-list.ts";

export interface Sources {
  readonly list: WordList;
  /** The words of the archive's running text. */
  readonly seen: SeenWords;
  /** The words of the names of its people and places, folded. */
  readonly names: ReadonlySet<string>;
}

/** The list alone: no names, no new words. */
export function listLexicon({ roots, affixes, letters }: WordList): Lexicon {
  return {
    root: (word) => roots.get(word),
    isName: () => false,
    takes: ({ root, affixes: known }) => {
      const letter = letters.get(known);
      return letter !== undefined && affixes.get(root)?.includes(letter) === true;
    },
    strength: (root) => affixes.get(root)?.length ?? 0,
  };
}

/**
 * A word is a name's when it is part of a person's or a place's name, or stands in the running text with a capital inside
 * of sentences and never without; and when it is no ordinary word of the list. What else the archive writes without a
 * capital, and the list does not know, is a root of its own or made of one.
 */
export function lexiconFrom({ list, seen, names }: Sources): Lexicon {
  const listed = listLexicon(list);
  const isOrdinary = (word: string): boolean =>
    listed.root(word) !== undefined || readingsOf(word).some((reading) => listed.takes(reading));
  const proper = new Set<string>();
  for (const word of names) if (!isOrdinary(word)) proper.add(word);
  for (const [word, how] of seen) if (isSeen.asName(how) && !isOrdinary(word)) proper.add(word);
  const withNames: Lexicon = {
    ...listed,
    root: (word) => listed.root(word) ?? (proper.has(word) ? word : undefined),
    isName: (word) => proper.has(word),
  };
  const ordinary = [...seen].filter(([, how]) => isSeen.small(how)).map(([word]) => word);
  const added = newRoots(ordinary, withNames);
  return { ...withNames, root: (word) => withNames.root(word) ?? (added.has(word) ? word : undefined) };
}
