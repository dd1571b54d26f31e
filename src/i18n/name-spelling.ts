/** Indonesian names as they sound: old and new spelling, titles, accents and doubled letters set aside. */

/** Titles and forms of address that are no part of a name. */
const titles: ReadonlySet<string> = new Set(
  "dr drs dra ir prof h hj kh hjh ust ustaz ustadz ustadzah tgk tuan bapak bpk ibu pak bu raden rm rr ra mr mrs ms sdr sdri".split(
    " ",
  ),
);

/**
 * In this order: what an older spelling wrote with two letters first, as its single `j` is today's `y`; then what is
 * heard alike.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/oe/g, "u"],
  [/dj/g, "j"],
  [/tj/g, "c"],
  [/nj/g, "ny"],
  [/sj/g, "sy"],
  [/[kc]h/g, "h"],
  [/([bdgt])h/g, "$1"],
  [/ie|[jy]/g, "i"],
  [/(.)\1+/g, "$1"],
];

/** `"H. Soerjo Djojodiningrat, S.H."` -> `["surio", "ioiodiningrat"]` */
export function spokenName(name: string): string[] {
  const plain = name
    .replace(/,.*$/, "")
    .normalize("NFKD")
    .replace(/[\p{M}'’‘`]/gu, "")
    .toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && !titles.has(word));
  return words.map((word) =>
    isNumeral(word) ? word : spellings.reduce((text, [old, now]) => text.replace(old, now), word),
  );
}

/** `II` and `III` are two people. */
export const isNumeral = (word: string): boolean => /^(?:[ivx]+|\d+)$/.test(word);
