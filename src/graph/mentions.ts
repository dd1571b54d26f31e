/** Who is named where, each with the sentence around it. */
import type { Thing } from "../model/thing.ts";
import type { LinkedBody, LinkedRun, Mention } from "./archive.ts";
import { sentenceAround } from "./sentences.ts";

/** Every mention in a body, in reading order. */
export function mentionsIn(from: Thing, body: LinkedBody): { thing: Thing; mention: Mention }[] {
  return body.flatMap((part) => (typeof part === "string" ? [] : mentionsInRun(from, part)));
}

function mentionsInRun(from: Thing, run: LinkedRun): { thing: Thing; mention: Mention }[] {
  if (!run.some((piece) => piece.kind === "mention" && piece.thing)) return [];
  const { text, spots } = plainText(run);
  return spots.map(({ thing, start, end }) => {
    const sentence = sentenceAround(text, start, end);
    const before = text.slice(sentence.from, start).trimStart();
    const after = text.slice(end, sentence.to).trimEnd();
    const mention = {
      from,
      before: sentence.cutBefore ? `… ${before}` : before,
      label: text.slice(start, end),
      after: sentence.cutAfter ? `${after} …` : after,
    };
    return { thing, mention };
  });
}

/** The words of a run, and where in them things are named. A gap reads as `[…]`. */
export function plainText(run: LinkedRun): {
  text: string;
  spots: { thing: Thing; start: number; end: number }[];
} {
  const spots: { thing: Thing; start: number; end: number }[] = [];
  let text = "";
  for (const piece of run) {
    const start = text.length;
    if (piece.kind === "text") text += piece.text.replaceAll("\n", " ");
    else if (piece.kind === "gap") text += "[…]";
    else if (piece.kind === "html" && piece.html.startsWith("<br")) text += " ";
    else if (piece.kind === "mention") {
      text += piece.label;
      if (piece.thing) spots.push({ thing: piece.thing, start, end: text.length });
    }
  }
  return { text, spots };
}
