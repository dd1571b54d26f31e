/** The running text of a body, as it is looked through, quoted from and handed on. */
import type { LinkedBody } from "./archive.ts";
import { plainText } from "./plain-text.ts";

/** A line for each block, item or cell; a gap reads as `[…]`, which holds no word. A tag may begin in one part and end in another. */
export function bodyText(body: LinkedBody): string {
  let text = "";
  /** What there is so far of a tag that is not at its end: no text stands in it. */
  let open = "";
  for (const part of body) {
    if (typeof part === "string") {
      const markup = open + part;
      const start = markup.lastIndexOf("<");
      const end = start > markup.lastIndexOf(">") ? start : markup.length;
      text += wordsIn(markup.slice(0, end));
      open = markup.slice(end);
    } else if (open === "") text += plainText(part);
  }
  return text
    .replace(/[^\S\n]{2,}|[^\S \n]/g, " ")
    .replace(/ ?\n\s*/g, "\n")
    .trim();
}

const wordsIn = (markup: string): string =>
  markup
    .replace(signs, " ")
    .replace(endOfBlock, "\n")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => characters[name] ?? "");

/** The `#` at a heading and the way back from a footnote, which are no words of the text. */
const signs = /<a [^>]*>(?:#|↩\ufe0e)<\/a>/g;

const endOfBlock = /<\/(?:p|h[1-6]|li|blockquote|pre|tr|caption|figcaption)>|<br ?\/?>/g;

const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
