/** The words of an index as Pagefind 1.5 writes them, and what may be told of them in less room. */

/** One story that holds a word: its number as the step from the one before, and its places there. */
export type Held =
  | readonly [step: number, places: readonly number[]]
  | readonly [step: number, places: readonly number[], inFields: readonly number[]];

export type IndexedWord = readonly [
  word: string,
  held: readonly Held[],
  forms: readonly (readonly [form: string, held: readonly Held[]])[],
];

/**
 * Places are steps from one to the next. A number below 0 stands before places that count otherwise than once, and begins
 * anew: 24 for each time.
 */
const once = 24;
const marker = (times: number): number => -1 - once * times;

/** A place may count 255 at most. */
const mostTimes = 10;

export const mapHeld = (
  [word, held, forms]: IndexedWord,
  change: (held: readonly Held[]) => readonly Held[],
): IndexedWord => [word, change(held), forms.map(([form, stories]) => [form, change(stories)])];

/** With other numbers for the stories: `numbers` by the old ones. */
export function renumbered(held: readonly Held[], numbers: readonly number[]): Held[] {
  let old = 0;
  const stories = held.map(([step, places, inFields]) => {
    old += step;
    return { number: numbers[old] ?? 0, places, inFields };
  });
  stories.sort((one, other) => one.number - other.number);
  return stories.map(({ number, places, inFields }, at) => {
    const step = number - (stories[at - 1]?.number ?? 0);
    return inFields === undefined ? [step, places] : [step, places, inFields];
  });
}

/** Only in which fields a word stands counts; phrases are found in the text, where the title stands too. */
export const withoutFieldPlaces = (held: readonly Held[]): Held[] =>
  held.map(([step, places, inFields = []]) => {
    const fields = inFields.filter((number) => number < 0).flatMap((field) => [field, 0]);
    return fields.length > 0 ? [step, places, fields] : [step, places];
  });

/** Of each story as few places as count as much as all: of up to ten the first alone. */
export const withFewPlaces = (held: readonly Held[]): Held[] =>
  held.map(([step, places, inFields]) => (inFields ? [step, few(places), inFields] : [step, few(places)]));

/** `[marker, 7, 3, 12]` -> `[marker of three, 7]`. Throws where the first is not the only marker, or counts otherwise than once. */
export function few(places: readonly number[]): readonly number[] {
  const [first, ...steps] = places;
  if (first === undefined) return places;
  if (first !== marker(1) || steps.some((step) => step < 0))
    throw new Error("Pagefind weighs places otherwise than 1.5 does");
  if (steps.length < 2) return places;
  const tens = Math.floor(steps.length / mostTimes);
  const rest = steps.length % mostTimes;
  const kept = steps.slice(0, tens);
  if (rest === 0) return [marker(mostTimes), ...kept];
  const last = steps.slice(0, tens + 1).reduce((sum, step) => sum + step, 0);
  return [...(tens > 0 ? [marker(mostTimes), ...kept] : []), marker(rest), last];
}
