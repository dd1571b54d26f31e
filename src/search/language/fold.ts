/** The form under which words are compared. */

/** Most words are written so already, and need no more than a look. */
const plain = /^[a-z]+$/;

/**
 * Lower case, without marks and apostrophes, with one kind of hyphen: `Jum’at` -> `jumat`, `Réog` -> `reog`. Dots go from
 * abbreviations and between thousands: `A.H.` -> `ah`, `5.000` -> `5000`. Old spelling stays: `Soeharto` -> `soeharto`.
 */
export function fold(word: string): string {
  if (plain.test(word)) return word;
  const bare = word
    .normalize("NFKD")
    .replace(/[\p{M}'‘’‛ʼʻ`´\u00ad]/gu, "")
    .replace(/[‐‑]/g, "-")
    .toLowerCase();
  if (!bare.includes(".")) return bare;
  return /^\d{1,3}(?:\.\d{3})+(?!\d)/.test(bare) || /^\p{L}/u.test(bare) ? bare.replaceAll(".", "") : bare;
}
