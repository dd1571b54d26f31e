/** Words to be marked in a text. */

/** Soft hyphens stand where a long word may break; a mark of lost text is no text. */
const softHyphen = "\u00ad";

/** Where the words stand as whole words, in whatever letters: `[from, to]`, ascending. */
export function placesOf(text: string, words: readonly string[]): [number, number][] {
  const pattern = patternOf(words);
  if (!pattern) return [];
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => [index, index + word.length]);
}

/** The longest first, so that a part of a word never hides the whole. */
function patternOf(words: readonly string[]): RegExp | null {
  const spelled = words
    .map((word) => [...word.replaceAll(softHyphen, "")].map(escaped).join(`${softHyphen}?`))
    .filter(Boolean)
    .sort((one, other) => other.length - one.length);
  if (spelled.length === 0) return null;
  return new RegExp(
    `(?<![\\p{L}\\p{N}${softHyphen}])(?:${spelled.join("|")})(?![\\p{L}\\p{N}${softHyphen}])`,
    "giu",
  );
}

const escaped = (letter: string): string => letter.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&");
