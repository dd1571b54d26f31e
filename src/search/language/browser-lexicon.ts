/** What a browser needs of the lexicon: the roots that an archive has, and the words that these alone would lead astray. */
import type { Lexicon } from "./lexicon.ts";
import { knownRoot } from "./root-of.ts";

/** Plain data, to be cut into pieces as one likes: a word's root is found with those of its `candidatesOf` alone. */
export interface BrowserLexicon {
  readonly roots: readonly BrowserRoot[];
  /** Word and root. */
  readonly exceptions: readonly (readonly [string, string])[];
}

/** A root, and how it is known: `keluh abe` takes the affixes of these letters, `damar !` is a name, of `florbus` nothing is known. */
export type BrowserRoot = string;

const nameMark = "!";

/** What the lists say: the letters of the affixes that a root takes, the letter of affixes as readings have them, and roots by word. */
export interface Affixes {
  readonly roots: ReadonlyMap<string, string>;
  readonly affixes: ReadonlyMap<string, string>;
  readonly letters: ReadonlyMap<string, string>;
}

/** With it, each word of the archive has the root that it has with all of the lexicon. `words`: folded. */
export function browserLexicon(words: Iterable<string>, lexicon: Lexicon, lists: Affixes): BrowserLexicon {
  const wanted = new Map<string, string>();
  for (const word of words) wanted.set(word, knownRoot(word, lexicon) ?? word);
  const known = new Set<string>();
  for (const [word, root] of wanted) if (root !== word || lexicon.root(word) === word) known.add(root);
  const roots = [...known].sort().map((root): BrowserRoot => {
    const letters = lexicon.isName(root) ? nameMark : (lists.affixes.get(root) ?? "");
    return letters === "" ? root : `${root} ${letters}`;
  });
  // No rule leads to these, whether the archive has them or not.
  const exceptions = new Map([...lists.roots].filter(([word, root]) => word !== root && known.has(root)));
  const small = lexiconOf(roots, exceptions, lists.letters);
  // An exception is a known word itself, in which others may be found: so they are all looked at until none is new.
  for (let before = -1; before < exceptions.size; ) {
    before = exceptions.size;
    for (const [word, root] of wanted)
      if ((knownRoot(word, small) ?? word) !== root) exceptions.set(word, root);
  }
  return { roots, exceptions: [...exceptions].sort(([one], [other]) => (one < other ? -1 : 1)) };
}

/** The other way round. */
export const lexiconFromBrowser = (
  { roots, exceptions }: BrowserLexicon,
  letters: Affixes["letters"],
): Lexicon => lexiconOf(roots, new Map(exceptions), letters);

function lexiconOf(
  roots: readonly BrowserRoot[],
  exceptions: ReadonlyMap<string, string>,
  letters: Affixes["letters"],
): Lexicon {
  const known = new Map(roots.map((line) => [wordOf(line), line.slice(wordOf(line).length + 1)]));
  return {
    root: (word) => exceptions.get(word) ?? (known.has(word) ? word : undefined),
    isName: (word) => known.get(word) === nameMark,
    takes: ({ root, affixes }) => {
      const letter = letters.get(affixes);
      return letter !== undefined && known.get(root)?.includes(letter) === true;
    },
    strength: (word) => (known.get(word) ?? "").replace(nameMark, "").length,
  };
}

/** The root itself. */
export const wordOf = (line: BrowserRoot): string => {
  const gap = line.indexOf(" ");
  return gap < 0 ? line : line.slice(0, gap);
};
