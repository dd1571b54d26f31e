/** Where on the lines of a body a path stands. */
import type { Spot } from "../content/body.ts";
import { destinationsIn } from "../content/file-syntax.ts";
import type { Thing } from "../model/thing.ts";
import type { Position } from "../problem.ts";
import { LineIndex } from "./line-index.ts";

export class FilePositions {
  readonly #lines = new LineIndex((text) => ({ text, starts: startsIn(text) }));

  /** Where the picture's `![` or the link's path begins. */
  of(from: Thing, { line, written, nth }: Spot, kind: "picture" | "file"): Position {
    const { text, starts } = this.#lines.at(from, line);
    const at = starts.get(written)?.[nth] ?? 0;
    return { line, column: 1 + (kind === "file" ? at : Math.max(text.lastIndexOf("![", at), 0)) };
  }
}

/** For each path as written where it begins, in order. */
function startsIn(text: string): ReadonlyMap<string, readonly number[]> {
  const starts = new Map<string, number[]>();
  for (const { at, written } of destinationsIn(text)) {
    const known = starts.get(written);
    if (known) known.push(at);
    else starts.set(written, [at]);
  }
  return starts;
}
