/** A body whose long Indonesian words may break: its running text alone, so that names and quotations stay as they are. */
import type { LinkedBody, LinkedRun } from "../graph/archive.ts";
import { withBreaks } from "../i18n/word-breaks.ts";

export function hyphenated(body: LinkedBody): LinkedBody {
  let quotes = 0;
  return body.map((part, index) => {
    if (typeof part === "string") {
      if (part.includes("blockquote>"))
        quotes += part.split("<blockquote>").length - part.split("</blockquote>").length;
      return part;
    }
    return quotes > 0 || isHeading(body[index - 1]) ? part : hyphenatedRun(part);
  });
}

const isHeading = (before: LinkedBody[number] | undefined): boolean =>
  typeof before === "string" && /<h\d [^>]*>$/.test(before);

/** What cannot be linked is code, or the words of a link. */
const hyphenatedRun = (run: LinkedRun): LinkedRun =>
  run.map((piece) =>
    piece.kind === "text" && piece.linkable ? { ...piece, text: withBreaks(piece.text) } : piece,
  );
