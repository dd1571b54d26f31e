/**
 * Where long Indonesian words may break, as no browser knows. The rules are those of the spelling guide (EYD V, I.E
 * "Pemenggalan kata"); a break that would need a dictionary, as at the seam of a prefix, is left out.
 */

export const softHyphen = "\u00ad";

/** In small letters, as no name is. Shorter words are moved to the next line without harm. */
const longWord = /\b[a-z]{11,}/g;

/** A line neither ends nor begins with less of a word. */
const least = 3;

/** What makes it a part of a name, an address, a number or a word with a hyphen. */
const partBefore = /[\p{L}\p{M}\p{N}'’@./_#&\u00ad-]$/u;
const partAfter = /^(?:[\p{L}\p{M}\p{N}\u00ad=(_-]|['’@./:][\p{L}\p{N}/])/u;

const known = new Map<string, string>();

/** `"pertanggungjawaban"` -> `"per-tang-gung-ja-waban"`, with soft hyphens; all other words as they are. */
export function withBreaks(text: string): string {
  let broken = "";
  let from = 0;
  longWord.lastIndex = 0;
  while (longWord.test(text)) {
    const end = longWord.lastIndex;
    let at = end - 1;
    while (isSmall(text.charCodeAt(at - 1))) at--;
    if (text[at - 1] !== " " && partBefore.test(text.slice(Math.max(0, at - 2), at))) continue;
    if (text[end] !== " " && partAfter.test(text.slice(end, end + 3))) continue;
    broken += text.slice(from, at) + brokenWord(text.slice(at, end));
    from = end;
  }
  return from === 0 ? text : broken + text.slice(from);
}

/** From a to z, by its code. */
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

function brokenWord(word: string): string {
  let broken = known.get(word);
  if (broken === undefined) {
    // a piece of a text holds on to the whole of it
    const own = Buffer.from(word).toString();
    broken = breakWord(own);
    known.set(own, broken);
  }
  return broken;
}

/** Letters that no Indonesian word has side by side: the word is another language's. */
const foreign = /[qx]|[cps]h|th|ck|ee|tion|(?<!n)gh|(?<![ns])y(?![aeiou])|([b-df-hjlmpr-tv-z])(?<!ng)\1/;

/** A vowel or a row of them, a consonant: `ng`, `ny`, `sy` and `kh` are one. */
const sounds = /[aeiou]+|ng|ny|sy|kh|[a-z]/g;

function breakWord(word: string): string {
  if (foreign.test(word)) return word;
  const kept = seamsOf(word);
  const breaks: number[] = [];
  let cluster: number[] | null = null;
  for (const { 0: sound, index } of word.matchAll(sounds)) {
    if (!/[aeiou]/.test(sound)) cluster?.push(index);
    else {
      const at = cluster && breakIn(word, cluster, index);
      if (at && at >= least && word.length - at >= least && !kept.has(at)) breaks.push(at);
      cluster = [];
    }
  }
  return breaks.reduceRight((text, at) => text.slice(0, at) + softHyphen + text.slice(at), word);
}

/** `starts`: where the consonants between two vowels begin; null where the rules leave it open. */
function breakIn(word: string, starts: readonly number[], vowel: number): number | null {
  const [first = vowel, second, third] = starts;
  if (second === undefined) return starts.length === 1 ? first : null;
  const isLiquid = /^[bdfgkpt][lr]$/.test(word.slice(starts.at(-2), vowel));
  // "pub-lik" but "ne-gro": either is heard
  if (third === undefined) return isLiquid ? null : second;
  // "in-fra", "ul-tra"; what else has three is from elsewhere
  return starts.length === 3 && isLiquid ? second : null;
}

/** Where the sounds alone mislead, at the seam of an affix: `ber-angkat` or `be-rangkat`, `makan-an`. */
function seamsOf(word: string): ReadonlySet<number> {
  const seams = new Set<number>();
  const prefix = /^(?:mem|men|pem|di|ke|se)?(?:ber|per|ter|antar)(?=[aeiou])/.exec(word)?.[0];
  if (prefix) seams.add(prefix.length - 1);
  const suffix = /(?:ng|ny|sy|kh|[^aeiou])(?:an|i)(?:nya|lah|kah|pun)?$/.exec(word);
  if (suffix && !isVerbIn(suffix[0], word)) seams.add(suffix.index);
  return seams;
}

/** `menyatakan` ends in -kan; `pendidikan` in -an, after the k of its root. */
const isVerbIn = (suffix: string, word: string): boolean =>
  suffix.startsWith("kan") && /^(?:me|di|ter)/.test(word);
