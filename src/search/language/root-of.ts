/** The root of a word: the one name under which all words made of it are filed. */
import { fold } from "./fold.ts";
import type { Lexicon } from "./lexicon.ts";
import { likelyReadingsOf, type Reading, readingsOf } from "./readings.ts";
import { isSaidTwice, withoutAffix, writtenTwo } from "./redoubled.ts";

/** Folded. A word of which nothing is known is its own root. */
export function rootOf(word: string, lexicon: Lexicon): string {
  const folded = fold(word);
  return knownRoot(folded, lexicon) ?? folded;
}

/** As above, for one lexicon, and each word only once. */
export function rootsBy(lexicon: Lexicon): (word: string) => string {
  const roots = new Map<string, string>();
  return (word) => {
    const known = roots.get(word);
    if (known !== undefined) return known;
    const root = rootOf(word, lexicon);
    roots.set(word, root);
    return root;
  };
}

/** What is longer is no word, and is not taken apart: that would take time. */
const longest = 60;

/** `word`: folded. Undefined where nothing known is in it. */
export const knownRoot = (word: string, lexicon: Lexicon): string | undefined =>
  word.length > longest
    ? undefined
    : (lexicon.root(word) ?? rootWithin(word, lexicon) ?? rootOfTwo(word, lexicon));

/** The root of the likeliest reading that leads to a known word. */
function rootWithin(word: string, lexicon: Lexicon): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const reading of likelyReadingsOf(word, (part) => lexicon.root(part) !== undefined)) {
    const root = lexicon.root(reading.root);
    if (root === undefined) continue;
    const unlikely = unlikeliness(reading, lexicon);
    if (unlikely < least) [best, least] = [root, unlikely];
  }
  return best;
}

/** No shorter word is taken for a root where it is not known to take the affixes. */
const shortest = 3;

/** Of equal cost, who takes more affixes is likelier; more than these say little more of it. */
const mostStrength = 4;

function unlikeliness(reading: Reading, lexicon: Lexicon): number {
  const { root, affixes, cost } = reading;
  const strength = lexicon.strength(root);
  const likely = cost - 0.8 * Math.min(mostStrength, strength) - 0.01 * strength;
  if (affixes === "-" || lexicon.takes(reading)) return likely - known;
  return root.length < shortest || lexicon.isName(root) ? Number.POSITIVE_INFINITY : likely;
}

/** What is known comes before all that is not. */
const known = 100;

/** Of a word that is said twice, or tied to an affix by a hyphen. */
function rootOfTwo(word: string, lexicon: Lexicon): string | undefined {
  const [before = "", behind, ...more] = word.split("-");
  if (behind === undefined) {
    const once = writtenTwo(word);
    return once === undefined ? undefined : knownRoot(once, lexicon);
  }
  if (more.length > 0) return undefined;
  const bare = withoutAffix(before, behind);
  if (bare !== undefined) return knownRoot(bare, lexicon) ?? bare;
  return isSaidTwice(before, behind) ? rootOfPair(before, behind, lexicon) : undefined;
}

/** `mengais-ngais` has its prefix but once; of `bolak-balik` the word that takes more affixes is the root. */
function rootOfPair(before: string, behind: string, lexicon: Lexicon): string | undefined {
  const first = knownRoot(before, lexicon);
  const second = knownRoot(behind, lexicon);
  if (first === undefined || second === undefined || first === second)
    return first ?? second ?? (before === behind ? before : undefined);
  if (knownRoot(`me${behind}`, lexicon) === first) return first;
  return lexicon.strength(second) > lexicon.strength(first) ? second : first;
}

/**
 * All words that `rootOf` may ask a lexicon for, whether they are known or not, each once: first what the word may be made of
 * as a whole, likelier before less likely, then what its parts may be. A lexicon of these alone gives the word the same root.
 */
export function candidatesOf(word: string): string[] {
  const folded = fold(word);
  if (folded.length > longest) return [folded];
  const whole = readingsOf(folded).sort((one, other) => one.cost - other.cost);
  return [...new Set([...whole.map(({ root }) => root), ...partsOf(folded).flatMap(candidatesOf)])];
}

function partsOf(word: string): string[] {
  const once = writtenTwo(word);
  if (once !== undefined) return [once];
  const [before = "", behind, ...more] = word.split("-");
  if (behind === undefined || more.length > 0) return [];
  return [before, behind, `me${behind}`].filter((part) => part !== "");
}
