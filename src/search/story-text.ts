/** The running text of a story, as it is looked through and quoted from. */
import type { Archive, LinkedBody } from "../graph/archive.ts";
import { plainText } from "../graph/plain-text.ts";
import type { Article } from "../model/thing.ts";

/** One line, blocks apart by a space; a gap reads as `[…]`, which holds no word. */
export const storyText = (archive: Archive, article: Article): string => bodyText(archive.body(article));

export function bodyText(body: LinkedBody): string {
  let text = "";
  for (const part of body) text += ` ${typeof part === "string" ? htmlText(part) : plainText(part)}`;
  return text.replace(/\s+/g, " ").trim();
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** Of HTML that markdown-it wrote: it escapes with these entities only. */
const htmlText = (html: string): string =>
  html.replace(/<[^>]*>/g, " ").replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? "");
