/** What a browser needs of the lexicon: the roots that an archive has, and the words that these alone would lead astray. */
import type { Lexicon } from "./lexicon.ts";
import { knownRoot } from "./root-of.ts";

/** Plain data, to be cut into pieces as one likes: a word's root is found with those of its `candidatesOf` alone. */
export interface BrowserLexicon {
  readonly roots: readonly string[];
  /** Word and root. */
  readonly exceptions: readonly (readonly [string, string])[];
}

/** With it, each word of the archive has the root that it has with all of the lexicon. `words`: folded. */
export function browserLexicon(words: Iterable<string>, lexicon: Lexicon): BrowserLexicon {
  const wanted = new Map<string, string>();
  for (const word of words) wanted.set(word, knownRoot(word, lexicon) ?? word);
  const roots = new Set<string>();
  for (const [word, root] of wanted) if (root !== word || lexicon.root(word) === word) roots.add(root);
  const exceptions = new Map<string, string>();
  const small = lexiconOf(roots, exceptions);
  // An exception is a known word itself, in which others may be found: so they are all looked at until none is new.
  for (let before = -1; before < exceptions.size; ) {
    before = exceptions.size;
    for (const [word, root] of wanted)
      if ((knownRoot(word, small) ?? word) !== root) exceptions.set(word, root);
  }
  return {
    roots: [...roots].sort(),
    exceptions: [...exceptions].sort(([one], [other]) => (one < other ? -1 : 1)),
  };
}

/** The other way round. */
export const lexiconFromBrowser = ({ roots, exceptions }: BrowserLexicon): Lexicon =>
  lexiconOf(new Set(roots), new Map(exceptions));

const lexiconOf = (roots: ReadonlySet<string>, exceptions: ReadonlyMap<string, string>): Lexicon => ({
  root: (word) => exceptions.get(word) ?? (roots.has(word) ? word : undefined),
  isName: () => false,
  takes: () => false,
  strength: () => 0,
});
