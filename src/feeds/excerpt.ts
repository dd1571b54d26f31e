/** The first words of a story, where no editor wrote a summary. */
import type { LinkedBody } from "../graph/archive.ts";
import { plainText } from "../graph/plain-text.ts";

/** In characters. */
const longest = 280;

/** Without headings; cut between words. */
export function excerpt(body: LinkedBody): string {
  let text = "";
  let isHeading = false;
  for (const part of body) {
    if (text.length > longest) break;
    if (typeof part === "string") isHeading = /<h\d [^>]*>$/.test(part);
    else if (!isHeading) text = `${text} ${plainText(part)}`.trim().replace(/\s+/g, " ");
  }
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(" ", longest);
  return `${text.slice(0, end > 0 ? end : longest)}…`;
}
