/** The sentence around a mention, found by looking outwards from it: linear in the length of the sentence. */

/** Words before which a full stop ends nothing: titles, initials and the like. */
const abbreviations = new Set(
  "prof dr drs dra ir hj h kh tgk st mt ny tn sdr sdri bpk pt cv tbk no nomor jl jln gg rt rw kec kab prov kel ds tgl hlm hal a.n u.p d.a dll dsb dst yth mr mrs ms".split(
    " ",
  ),
);

/** Longest sentence shown; a text without full stops is cut here, at a space. */
const longest = 400;

/** `[from, to)` of the sentence in `text` that holds `[start, end)`. */
export function sentenceAround(text: string, start: number, end: number): [number, number] {
  return [sentenceStart(text, start), sentenceEnd(text, end)];
}

function sentenceStart(text: string, start: number): number {
  const least = Math.max(0, start - longest);
  for (let at = start - 1; at > least; at--) {
    if (isSpace(text, at) && endsSentence(text, at)) return at + 1;
  }
  if (least === 0) return 0;
  const blank = text.slice(least, start).indexOf(" ");
  return least + blank + 1;
}

function sentenceEnd(text: string, end: number): number {
  const most = Math.min(text.length, end + longest);
  for (let at = end; at < most; at++) {
    if (isSpace(text, at) && endsSentence(text, at)) return at;
  }
  if (most === text.length) return most;
  const blank = text.slice(end, most).lastIndexOf(" ");
  return blank < 0 ? most : end + blank;
}

const isSpace = (text: string, at: number): boolean => text[at] === " " || text[at] === "\n";

/** Whether the space at `space` stands between two sentences. */
function endsSentence(text: string, space: number): boolean {
  const before = text.slice(Math.max(0, space - 24), space);
  const mark = /([.!?…])["'”’)\]]*$/.exec(before);
  if (!mark) return false;
  const next = /^\s+["'“‘([]*(.)/u.exec(text.slice(space, space + 6))?.[1];
  if (next && /\p{Ll}/u.test(next)) return false;
  if (mark[1] !== ".") return true;
  const word = /([\p{L}.]+)\.["'”’)\]]*$/u.exec(before)?.[1] ?? "";
  return !abbreviations.has(word.toLowerCase()) && !/^\p{Lu}$/u.test(word);
}
