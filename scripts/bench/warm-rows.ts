/** Builds in a new process after one edit each, over the output and the cache that the last build left. */
import { type Command, importEleventy } from "./command.ts";
import { addArticle, editBody, rename, type Subject, type Undo } from "./edits.ts";
import { measure } from "./measure.ts";
import type { Figures, Measured, Row } from "./row.ts";
import { writtenSince } from "./written.ts";

/** `build`: as it was built before, into `site`. The content is the same again at the end. */
export function warmRows(
  build: Command,
  content: string,
  subject: Subject,
  words: Iterator<string, never>,
  site: string,
  tmp: string,
): Row[] {
  const undos: Undo[] = [];
  const figures = (): Figures => {
    const since = Date.now();
    return { ...measure(build, tmp), ...writtenSince(site, since) };
  };
  const after = (what: Measured, edit: typeof editBody): Row => {
    undos.unshift(edit(content, subject, words.next().value));
    return { what, figures: figures() };
  };
  try {
    return [
      after("body", editBody),
      after("article", addArticle),
      after("name", rename),
      { what: "nothing", figures: figures() },
      { what: "eleventyImport", figures: { ...measure(importEleventy, tmp), files: 0, bytes: 0 } },
    ];
  } finally {
    for (const undo of undos) undo();
  }
}
