/** The running text of a story, as it is looked through and quoted from. */
import type { Archive, LinkedBody } from "../graph/archive.ts";
import { plainText } from "../graph/plain-text.ts";
import type { Article } from "../model/thing.ts";
import { escapeHtml } from "../views/html.ts";

/** One line, blocks apart by a space; a gap reads as `[…]`, which holds no word. */
export const storyText = (archive: Archive, article: Article): string => bodyText(archive.body(article));

/** A tag may begin in one part and end in another. */
export function bodyText(body: LinkedBody): string {
  let html = "";
  for (const part of body) html += typeof part === "string" ? part : escapeHtml(plainText(part));
  return html
    .replace(signs, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The `#` at a heading and the way back from a footnote, which are no words of the story. */
const signs = /<a [^>]*>(?:#|↩\ufe0e)<\/a>/g;

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
