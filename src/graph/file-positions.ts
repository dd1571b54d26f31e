/** Where on the lines of a body a path stands: looked for only once something is wrong with it. */
import type { Spot } from "../content/body.ts";
import { destinationsIn } from "../content/file-syntax.ts";
import type { Thing } from "../model/thing.ts";
import type { Position } from "../problem.ts";

export class FilePositions {
  readonly #lines = new WeakMap<Thing, readonly string[]>();

  /** Where the picture's `![` or the link's path begins. */
  of(from: Thing, { line, written, nth }: Spot, kind: "picture" | "file"): Position {
    const lines = this.#lines.get(from) ?? from.entry.body.split("\n");
    this.#lines.set(from, lines);
    const text = lines[line - from.entry.bodyLine] ?? "";
    const at = destinationsIn(text).filter((found) => found.written === written)[nth]?.at ?? 0;
    return { line, column: 1 + (kind === "file" ? at : Math.max(text.lastIndexOf("![", at), 0)) };
  }
}
