/** "Did you mean …?": the known word that a mistyped one most likely stands for. */
import { distance } from "fastest-levenshtein";

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
