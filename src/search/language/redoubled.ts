/** Words that are said twice, and what else is tied by a hyphen. */

/** Of a word with one hyphen, the affix before or behind it: `di-update`, `KTP-nya`, `ke-5`, `se-Indonesia`, `5.000-an`. */
const affixBefore = /^(?:di|ke|se|ber|ter|per|me(?:m|n|ng|ny)?|pe(?:m|n|ng|ny)?)$/;
const affixBehind = /^(?:nya|ku|mu|lah|kah|tah|pun|an|kan|i)$/;

/** The parts are folded. Whether they are one word, and not two that a hyphen joins, as in `Jakarta-Bogor`. */
export const isOneWord = (before: string, behind: string): boolean =>
  affixBefore.test(before) || affixBehind.test(behind) || isSaidTwice(before, behind);

/** Without the affix that a hyphen parts from it; undefined where there is none. */
export function withoutAffix(before: string, behind: string): string | undefined {
  if (affixBehind.test(behind)) return before;
  return affixBefore.test(before) ? behind : undefined;
}

/** `anak-anak`, `sebesar-besarnya`, `tolong-menolong`, `sayur-mayur`, `bolak-balik`; not `suami-istri`. */
export const isSaidTwice = (before: string, behind: string): boolean =>
  isSaidAgain(before, behind) || isSaidOtherwise(before, behind);

/** What a word said twice may have more than the other, in front: an affix, or the sound that has changed. */
const inFront = /^(?:\p{L}|n[gy]|di|ke|se|ber?|ter?|per?|[mp]e(?:m|n|ng|ny)?)?$/u;
const atEnd = /^(?:an|kan|i)?(?:nya|ku|mu)?$/;

function isSaidAgain(before: string, behind: string): boolean {
  for (let start = 0; start < before.length - 1; start++) {
    const at = behind.indexOf(before.slice(start));
    if (at === -1) continue;
    const end = at + before.length - start;
    return (
      inFront.test(before.slice(0, start)) &&
      inFront.test(behind.slice(0, at)) &&
      atEnd.test(behind.slice(end))
    );
  }
  return false;
}

/** With other vowels, and no fewer: `warna-warni`. */
const isSaidOtherwise = (before: string, behind: string): boolean =>
  before.length > 2 && /^\p{L}+$/u.test(before) && onlyConsonants(before) === onlyConsonants(behind);

const onlyConsonants = (word: string): string => word.replace(/[aeiou]/g, "*");

/** `buku2`, `surat2nya` -> the word that is said twice. */
export const writtenTwo = (word: string): string | undefined =>
  /^(\p{L}{3,})2(?:nya|an|ku|mu|lah)?$/u.exec(word)?.[1];
