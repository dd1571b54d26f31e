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

interface Stretch {
  readonly words: Words[number];
  readonly start: number;
  readonly end: number;
}

function sentencesInRun(run: Run): Sentence[] {
  if (!run.some((piece) => piece.kind === "mention" && !piece.inLink)) return [];
  const stretches: Stretch[] = [];
  const named: Stretch[] = [];
  let text = "";
  const add = (words: Words[number], shown: string): Stretch => {
    const stretch = { words, start: text.length, end: text.length + shown.length };
    text += shown;
    stretches.push(stretch);
    return stretch;
  };
  for (const piece of run) {
    if (piece.kind === "mention") {
      const { target, label, inLink } = piece;
      const stretch = add({ target, label }, label ?? someName);
      if (!inLink) named.push(stretch);
    } else {
      const shown = textOf(piece);
      if (shown !== "") add(shown, shown);
    }
  }
  return named.map(({ words, start, end }) => {
    const { from, to, cutBefore, cutAfter } = sentenceAround(text, start, end);
    const before = trimmed(cut(stretches, from, start), 0);
    const after = trimmed(cut(stretches, end, to), -1);
    const { target, label } = words as Exclude<typeof words, string>;
    return {
      target,
      label,
      before: cutBefore ? ["… ", ...before] : before,
      after: cutAfter ? [...after, " …"] : after,
    };
  });
}

/** What a piece adds to plain text. A gap reads as `[…]`. */
function textOf(piece: Run[number]): string {
  if (piece.kind === "text") return piece.text.replaceAll("\n", " ");
  if (piece.kind === "gap") return "[…]";
  return piece.kind === "html" && piece.html.startsWith("<br") ? " " : "";
}

/** The words between two places of the text. */
const cut = (stretches: readonly Stretch[], from: number, to: number): Words[number][] =>
  stretches.flatMap(({ words, start, end }): Words => {
    if (end <= from || start >= to) return [];
    return typeof words === "string" ? [words.slice(Math.max(from - start, 0), to - start)] : [words];
  });

/** Without blanks at its outer end: at its first (0) or last (-1) words. */
function trimmed(words: Words[number][], at: 0 | -1): Words[number][] {
  const outer = words.at(at);
  if (typeof outer !== "string") return words;
  const rest = at === 0 ? outer.trimStart() : outer.trimEnd();
  return words.with(at, rest);
}
