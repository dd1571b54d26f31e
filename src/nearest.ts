/** "Did you mean …?": the known word that a mistyped one most likely stands for. */
import { distance } from "fastest-levenshtein";

/** Nobody mends more mistakes at a sitting, and each suggestion looks at every name. */
const most = 200;

/** What was suggested for each question, worked out once; nothing once too many were asked. */
export class Suggestions {
  readonly #answers = new Map<string, string | null>();

  of(question: string, answer: () => string | null): string | null {
    const known = this.#answers.get(question);
    if (known !== undefined) return known;
    if (this.#answers.size >= most) return null;
    const found = answer();
    this.#answers.set(question, found);
    return found;
  }
}

/** Nobody mistypes more than this. */
const longest = 120;

/** `"iwan-setiawn"` among the slugs -> `"iwan-setiawan"`; null where nothing is near (over a third of the letters differ). */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > longest) return null;
  const wanted = word.toLowerCase();
  let best: string | null = null;
  let least = Math.floor(wanted.length / 3) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}
