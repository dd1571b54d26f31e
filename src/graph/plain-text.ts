/** The words of a run without its markup. */
import type { LinkedRun } from "./archive.ts";

/** A gap reads as `[…]`. */
export function plainText(run: LinkedRun): string {
  let text = "";
  for (const piece of run) {
    if (piece.kind === "text") text += piece.text.replaceAll("\n", " ");
    else if (piece.kind === "gap") text += "[…]";
    else if (piece.kind === "html" && piece.html.startsWith("<br")) text += " ";
    else if (piece.kind === "mention") text += piece.label;
  }
  return text;
}
