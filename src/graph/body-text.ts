/** The running text of a body, as it is looked through, quoted from and handed on. */
import type { LinkedBody } from "./archive.ts";
import { plainText } from "./plain-text.ts";

/** A line for each block, item or cell; a gap reads as `[…]`, which holds no word. A tag may begin in one part and end in another. */
export function bodyText(body: LinkedBody): string {
  let html = "";
  for (const part of body) html += typeof part === "string" ? part : escaped(plainText(part));
  return html
    .replace(signs, " ")
    .replace(endOfBlock, "\n")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => characters[name] ?? "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n\s*/g, "\n")
    .trim();
}

/** The `#` at a heading and the way back from a footnote, which are no words of the text. */
const signs = /<a [^>]*>(?:#|↩\ufe0e)<\/a>/g;

const endOfBlock = /<\/(?:p|h[1-6]|li|blockquote|pre|tr|caption|figcaption)>|<br ?\/?>/g;

const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (mark) => (mark === "&" ? "&amp;" : mark === "<" ? "&lt;" : "&gt;"));
