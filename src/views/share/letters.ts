/** The letters that the site's own face has, and a text as it can be written with them. */

/** Latin of Indonesian and of Western Europe, with the marks of good typography. */
export const letters = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ..."–—‘’“”•…‹›−×Œœ"].join("");

const known = new Set(letters);

/** What Unicode does not take apart, and what readers take for the same. */
const likenesses: Readonly<Record<string, string>> = {
  "\u2010": "-",
  "\u2011": "-",
  "\u2015": "—",
  ʻ: "‘",
  ʼ: "’",
  "‚": ",",
  "„": "“",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ħ: "h",
  ı: "i",
};

/** So many letters may be left out. */
const few = 3;

/**
 * In the letters of the face, on one line: `Ž` -> `Z`. A word with a letter of another script is left out whole, as
 * without that letter it would be another one. Null where more than a few letters would be lost, or none is left.
 */
export function inLetters(text: string): string | null {
  let lost = 0;
  const words = text
    .normalize("NFC")
    .split(/[^\S\u00a0]+/u)
    .map((word) => {
      const written = [...word.replace(/\p{C}/gu, "")].map(likeness);
      const missing = written.filter((letter) => letter === null).length;
      lost += missing;
      return missing > 0 ? "" : written.join("");
    });
  const line = words.filter((word) => word !== "").join(" ");
  return lost > few || !/[\p{L}\p{N}]/u.test(line) ? null : line;
}

/** Empty for what is no letter; null for one that is lost. */
function likeness(character: string): string | null {
  if (known.has(character)) return character;
  const parts = likenesses[character] ?? character.normalize("NFKD").replace(/\p{M}/gu, "");
  if ([...parts].every((part) => known.has(part))) return parts;
  return /[\p{L}\p{N}]/u.test(character) ? null : "";
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));
}
