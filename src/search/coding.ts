/**
 * How words are written for Pagefind, which knows nothing of roots but finds a word under all its accents: each is
 * written as its root, with a mark for its form set over the first letter as an accent. So words of one root find each
 * other, and those that are asked for by their very form are told apart from the rest.
 */

/**
 * Ends every word, as Pagefind also finds whatever begins with the words that it is given: a figure behind a letter, a letter
 * behind a figure, so that few words could go on with it. Plain ones, as Pagefind takes ten times as long for others.
 */
const endOf = (word: string): string => (/[0-9]$/.test(word) ? "x" : "0");

/** Combining small letters, U+0363 to U+036F: accents to Pagefind's normalization, and letters to its division into words. */
const accents = Array.from({ length: 13 }, (_, at) => String.fromCodePoint(0x0363 + at));

/** `keluhan`, root `keluh` -> `k` + three accents + `eluh0`; `keluh` itself -> `keluh0`; `2023` -> `2023x`. Both folded; empty where nothing is left to find. */
export function codeOf(word: string, root: string): string {
  const bare = lettersOf(root);
  if (bare === "") return "";
  if (lettersOf(word) === bare) return bare + endOf(bare);
  const [first = "", ...rest] = bare;
  return first + accentsOf(word) + rest.join("") + endOf(bare);
}

/** Finds whatever root begins so. */
export const codeOfBeginning = (beginning: string): string => lettersOf(beginning);

const plain = /^[a-z0-9]*$/;

const lettersOf = (word: string): string => (plain.test(word) ? word : word.replace(/[^\p{L}\p{N}]/gu, ""));

/** Two words of one root have the same accents once in 2,197 times; then they only rank as one. */
function accentsOf(word: string): string {
  let sum = 0x811c9dc5; // FNV-1a
  for (let at = 0; at < word.length; at++) sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193);
  const number = sum >>> 0;
  const places = [number, number / accents.length, number / accents.length ** 2];
  return places.map((place) => accents[Math.floor(place) % accents.length]).join("");
}
