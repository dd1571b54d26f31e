/** The sentence around a mention, found by looking outwards from it: linear in the length of the sentence. */

/** Words before which a full stop ends nothing: titles, initials and the like. */
const abbreviations = new Set(
  "rp kombes pol brigjen irjen jend letjen mayjen kol letkol kapt ust bp prof dr drs dra ir hj h kh tgk st mt ny tn sdr sdri bpk pt cv tbk no nomor jl jln gg rt rw kec kab prov kel ds tgl hlm hal a.n u.p d.a dll dsb dst yth mr mrs ms".split(
    " ",
  ),
);

/** Longest sentence shown; a text without full stops is cut here, at a space. */
const longest = 400;

export interface Span {
  readonly from: number;
  readonly to: number;
  /** Whether the sentence goes on before or behind what is shown. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The stretch of `text` that is the sentence around `[start, end)`. */
export function sentenceAround(text: string, start: number, end: number): Span {
  const [from, cutBefore] = sentenceStart(text, start);
  const [to, cutAfter] = sentenceEnd(text, end);
  return { from, to, cutBefore, cutAfter };
}

function sentenceStart(text: string, start: number): [number, boolean] {
  const least = Math.max(0, start - longest);
  for (let at = start - 1; at > least; at--) {
    if (isSpace(text, at) && endsSentence(text, at)) return [at + 1, false];
  }
  if (least === 0) return [0, false];
  const blank = text.slice(least, start).indexOf(" ");
  return [least + blank + 1, true];
}

function sentenceEnd(text: string, end: number): [number, boolean] {
  const most = Math.min(text.length, end + longest);
  for (let at = end; at < most; at++) {
    if (isSpace(text, at) && endsSentence(text, at)) return [at, false];
  }
  if (most === text.length) return [most, false];
  const blank = text.slice(end, most).lastIndexOf(" ");
  return [blank < 0 ? most : end + blank, true];
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10;
}

/** `a` to `z`: what nearly always stands before a space. */
function isSmallLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

const closers = ".!?…\"'”’)]";

/** Whether the space at `space` stands between two sentences. */
function endsSentence(text: string, space: number): boolean {
  if (isSmallLetter(text, space - 1) || !closers.includes(text[space - 1] ?? " ")) return false;
  const before = text.slice(Math.max(0, space - 24), space);
  const mark = /([.!?…])["'”’)\]]*$/.exec(before);
  if (!mark) return false;
  const next = /^\s+["'“‘([]*(.)/u.exec(text.slice(space, space + 6))?.[1];
  if (next && /\p{Ll}/u.test(next)) return false;
  if (mark[1] !== ".") return true;
  const last = before.slice(before.lastIndexOf(" ", mark.index) + 1, mark.index);
  const word = /[\p{L}.]+$/u.exec(last)?.[0] ?? "";
  return !abbreviations.has(word.toLowerCase()) && !/^\p{Lu}$/u.test(word);
}
