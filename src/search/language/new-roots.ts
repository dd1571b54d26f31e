/** Words that the archive uses and no list knows: which of them are roots. */
import type { Lexicon } from "./lexicon.ts";
import { type Reading, readingsOf } from "./readings.ts";
import { knownRoot } from "./root-of.ts";

/** Shorter ones are too easily found in other words. */
const shortest = 4;

/**
 * Of words that the archive writes without a capital, folded: those that nothing known is in, and that are made of no other
 * such word, as `diviralkan` is of `viral`. Where `viral` does not stand by itself, two words made of it tell of it.
 */
export function newRoots(words: readonly string[], lexicon: Lexicon): ReadonlySet<string> {
  const unknown = new Set(
    words.filter((word) => /^\p{L}+$/u.test(word) && knownRoot(word, lexicon) === undefined),
  );
  const roots = [...unknown].filter(
    (word) => !readingsOf(word).some(({ root }) => isOther(root, word, unknown)),
  );
  const shared = sharedRoots(roots);
  return new Set(roots.map((word) => shared.get(word) ?? word));
}

const isOther = (root: string, word: string, words: ReadonlySet<string>): boolean =>
  root !== word && root.length >= shortest && words.has(root);

/** By word, the root that most of the others have too; of several the one with the least left on it. */
function sharedRoots(words: readonly string[]): Map<string, string> {
  const makes = new Map<string, number>();
  const possible = new Map(words.map((word) => [word, possibleRoots(word)]));
  for (const roots of possible.values())
    for (const root of roots) makes.set(root, (makes.get(root) ?? 0) + 1);
  const shared = new Map<string, string>();
  for (const [word, roots] of possible) {
    const [root] = [...roots]
      .filter((root) => (makes.get(root) ?? 0) > 1)
      .sort((one, other) => (makes.get(other) ?? 0) - (makes.get(one) ?? 0) || one.length - other.length);
    if (root !== undefined) shared.set(word, root);
  }
  return shared;
}

/** Only behind a prefix, and with a last -i, which is a sound of many roots. */
const possibleRoots = (word: string): Set<string> =>
  new Set(
    readingsOf(word)
      .filter(isProbable)
      .map(({ root }) => root),
  );

const isProbable = ({ root, affixes }: Reading): boolean =>
  root.length >= shortest && /[aeiou]/.test(root) && !affixes.startsWith("-") && !affixes.endsWith("-i");
