/** "Did you mean …?": the words of an archive that a mistyped one most likely stands for. */
import { fold } from "./language/fold.ts";
import { type Measure, measureFrom, slipCost } from "./slips.ts";
import { isSpelled, type Vocabulary } from "./vocabulary.ts";

/** Eight letters and more may hold two slips of any kind, five a single one; under five, not the dearest. */
function mostCost(letters: number): number {
  if (letters >= 8) return 2 * slipCost.other;
  return letters >= 5 ? slipCost.other : slipCost.neighbour;
}

interface Found {
  readonly word: string;
  readonly cost: number;
  readonly level: number;
}

/**
 * `"kabuapten"` -> `["kabupaten"]`: at most `limit` words, folded; the likeliest slips first, then the word that occurs
 * most. Empty where nothing is near, and for what is in the vocabulary, has under three letters, over forty or a digit.
 *
 * The words are in order: letters that one shares with the word before it are not measured again, and all words that begin
 * in a way which is too far already are passed over.
 */
export function nearestWords(word: string, vocabulary: Vocabulary, limit = 3): string[] {
  const typed = fold(word);
  if (!isSpelled(typed) || limit < 1) return [];
  const measure = measureFrom(typed);
  const found: Found[] = [];
  let most = mostCost(typed.length);
  let far = Number.POSITIVE_INFINITY;
  for (const [at, word] of vocabulary.words.entries()) {
    const shared = vocabulary.shared[at] ?? 0;
    if (shared >= far) continue;
    far = takeRest(word, shared, most, measure);
    if (far <= word.length) continue;
    const cost = measure.cost(word.length);
    if (cost === 0) return [];
    if (cost > most) continue;
    rank(found, { word, cost, level: vocabulary.levels[at] ?? 0 });
    if (found.length > limit) found.pop();
    if (found.length === limit) most = found.at(-1)?.cost ?? most;
  }
  return found.map(({ word }) => word);
}

/** How many letters of the word it takes to be too far; infinite where it may be near. */
function takeRest(word: string, from: number, most: number, measure: Measure): number {
  for (let at = from; at < word.length; at++) if (measure.take(word, at) > most) return at + 1;
  return Number.POSITIVE_INFINITY;
}

/** Puts what was found before all that is less likely; after what is equally so, which comes first by its letters. */
function rank(found: Found[], one: Found): void {
  const at = found.findIndex(
    ({ cost, level }) => one.cost < cost || (one.cost === cost && one.level > level),
  );
  found.splice(at < 0 ? found.length : at, 0, one);
}

/**
 * A question with each word that is not known replaced by the one nearest to it; words that nothing is near to stay as they
 * are. Null where none is replaced.
 */
export function nearestQuestion(
  words: readonly string[],
  known: (word: string) => boolean,
  vocabulary: Vocabulary,
): string[] | null {
  const nearest = words.map((word) => (known(word) ? word : (nearestWords(word, vocabulary, 1)[0] ?? word)));
  return nearest.some((word, at) => word !== words[at]) ? nearest : null;
}
