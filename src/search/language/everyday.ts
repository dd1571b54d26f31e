/** Abbreviations and everyday words, and what they stand for: `bimtek` is `bimbingan teknis`. */
import { wordsIn } from "./words-in.ts";

/** A form of a known word or phrase, where it stands among the words of a text. */
export interface Found {
  /** Index of its first word. */
  readonly at: number;
  /** How many words it has. */
  readonly length: number;
  /** The other forms of it, as roots in a row. */
  readonly others: readonly (readonly string[])[];
}

/** Looks for forms in the roots of a text, in its order; the longest that begins at a word. */
export type Everyday = (roots: readonly string[]) => Found[];

interface Form {
  readonly roots: readonly string[];
  readonly others: readonly (readonly string[])[];
}

/** The lines of everyday.txt, each the forms of one thing: `short = long | other long`. Lines with `#` say something. */
export const parseEveryday = (text: string): string[][] =>
  text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(/ [=|] /));

/** Forms are compared by root, with the lexicon that the text is read with. */
export function everydayWords(
  lines: readonly (readonly string[])[],
  rootOf: (word: string) => string,
): Everyday {
  const byFirst = new Map<string, Form[]>();
  for (const line of lines) {
    const forms = line.map((form) => wordsIn(form).map(({ word }) => rootOf(word)));
    for (const [index, roots] of forms.entries()) {
      const [first] = roots;
      if (first === undefined) continue;
      const form = { roots, others: forms.toSpliced(index, 1) };
      byFirst.set(
        first,
        [...(byFirst.get(first) ?? []), form].sort((a, b) => b.roots.length - a.roots.length),
      );
    }
  }
  return (roots) => {
    const found: Found[] = [];
    for (const [at, root] of roots.entries()) {
      const form = byFirst
        .get(root)
        ?.find(({ roots: own }) => own.every((own, step) => roots[at + step] === own));
      if (form) found.push({ at, length: form.roots.length, others: form.others });
    }
    return found;
  };
}
