/** The sentences around the mentions of a body, cut out when it is read: other pages show them without the body. */
import type { Body, Run } from "./body.ts";
import { sentenceAround } from "./sentence-around.ts";

/** Words as they stand, and mentions, which are to be shown by their words or by a name. */
export type Words = readonly (string | { readonly target: string; readonly label: string | null })[];

/** One mention and what stands around it. Plain data. */
export interface Sentence {
  /** As written before and after the `|`. */
  readonly target: string;
  readonly label: string | null;
  readonly before: Words;
  readonly after: Words;
}

/** Of all mentions that can become links, in reading order. */
export const sentencesIn = ({ parts }: Body): Sentence[] =>
  parts.flatMap((part) => (typeof part === "string" ? [] : sentencesInRun(part)));

/** Stands for a name that is not known yet, so that a sentence may begin or end with it. */
const someName = "Nama";

/** Most pieces of text and mentions kept on each side: of a body of nothing but mentions, each would else be kept hundreds of times. */
const most = 24;

interface Stretch {
  readonly words: Words[number];
  readonly start: number;
  readonly end: number;
}

function sentencesInRun(run: Run): Sentence[] {
  if (!run.some((piece) => piece.kind === "mention" && !piece.inLink)) return [];
  const stretches: Stretch[] = [];
  /** Indexes among the stretches. */
  const named: number[] = [];
  let text = "";
  const add = (words: Words[number], shown: string): void => {
    stretches.push({ words, start: text.length, end: text.length + shown.length });
    text += shown;
  };
  for (const piece of run) {
    if (piece.kind === "mention") {
      const { target, label, inLink } = piece;
      if (!inLink) named.push(stretches.length);
      add({ target, label }, label ?? someName);
    } else {
      const shown = textOf(piece);
      if (shown !== "") add(shown, shown);
    }
  }
  return named.map((index) => {
    const { words, start, end } = stretches[index] as Stretch;
    const { from, to, cutBefore, cutAfter } = sentenceAround(text, start, end);
    const back = cutBack(stretches, index, from);
    const on = cutOn(stretches, index, to);
    const before = trimmed(back.slice(-most), 0);
    const after = trimmed(on.slice(0, most), -1);
    const { target, label } = words as Exclude<typeof words, string>;
    return {
      target,
      label,
      before: cutBefore || back.length > most ? ["… ", ...before] : before,
      after: cutAfter || on.length > most ? [...after, " …"] : after,
    };
  });
}

/** What a piece adds to plain text. A gap reads as `[…]`. */
function textOf(piece: Run[number]): string {
  if (piece.kind === "text") return piece.text.replaceAll("\n", " ");
  if (piece.kind === "gap") return "[…]";
  return piece.kind === "html" && piece.html.startsWith("<br") ? " " : "";
}

/** The words before a stretch, from a place of the text on; no more than one too many. */
function cutBack(stretches: readonly Stretch[], index: number, from: number): Words[number][] {
  const found: Words[number][] = [];
  for (let at = index - 1; at >= 0 && found.length <= most; at--) {
    const { words, start, end } = stretches[at] as Stretch;
    if (end <= from) break;
    found.push(typeof words === "string" && start < from ? words.slice(from - start) : words);
  }
  return found.reverse();
}

/** The words behind a stretch, up to a place of the text; no more than one too many. */
function cutOn(stretches: readonly Stretch[], index: number, to: number): Words[number][] {
  const found: Words[number][] = [];
  for (let at = index + 1; at < stretches.length && found.length <= most; at++) {
    const { words, start, end } = stretches[at] as Stretch;
    if (start >= to) break;
    found.push(typeof words === "string" && end > to ? words.slice(0, to - start) : words);
  }
  return found;
}

/** Without blanks at its outer end: at its first (0) or last (-1) words. */
function trimmed(words: Words[number][], at: 0 | -1): Words[number][] {
  const outer = words.at(at);
  if (typeof outer !== "string") return words;
  const rest = at === 0 ? outer.trimStart() : outer.trimEnd();
  return words.with(at, rest);
}
