/** The sentences in which a thing is named. */
import type { Thing } from "../model/thing.ts";
import type { LinkedRun, Mention } from "./archive.ts";
import { sentenceAround } from "./sentences.ts";

/** Each place in a run of `from` that names `thing`, in reading order. */
export function mentionsIn(from: Thing, run: LinkedRun, thing: Thing): Mention[] {
  const { text, spots } = plainText(run);
  return spots
    .filter((spot) => spot.thing === thing)
    .map(({ start, end }) => {
      const sentence = sentenceAround(text, start, end);
      const before = text.slice(sentence.from, start).trimStart();
      const after = text.slice(end, sentence.to).trimEnd();
      return {
        from,
        before: sentence.cutBefore ? `… ${before}` : before,
        label: text.slice(start, end),
        after: sentence.cutAfter ? `${after} …` : after,
      };
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
