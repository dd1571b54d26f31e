/** Where on the lines of a body a path stands: looked for only once something is wrong with it. */
import type { Spot } from "../content/body.ts";
import { destinationsIn } from "../content/file-syntax.ts";
import type { Thing } from "../model/thing.ts";
import type { Position } from "../problem.ts";

export class FilePositions {
  readonly #lines = new WeakMap<Thing, readonly string[]>();
  /** By thing and line, for each path as written where it begins, in order. */
  readonly #starts = new Map<string, ReadonlyMap<string, readonly number[]>>();

  /** Where the picture's `![` or the link's path begins. */
  of(from: Thing, { line, written, nth }: Spot, kind: "picture" | "file"): Position {
    const text = this.#line(from, line);
    const key = `${from.key} ${line}`;
    const starts = this.#starts.get(key) ?? startsIn(text);
    this.#starts.set(key, starts);
    const at = starts.get(written)?.[nth] ?? 0;
    return { line, column: 1 + (kind === "file" ? at : Math.max(text.lastIndexOf("![", at), 0)) };
  }

  #line(from: Thing, line: number): string {
    const lines = this.#lines.get(from) ?? from.entry.body.split("\n");
    this.#lines.set(from, lines);
    return lines[line - from.entry.bodyLine] ?? "";
  }
}

function startsIn(text: string): ReadonlyMap<string, readonly number[]> {
  const starts = new Map<string, number[]>();
  for (const { at, written } of destinationsIn(text)) {
    const known = starts.get(written);
    if (known) known.push(at);
    else starts.set(written, [at]);
  }
  return starts;
}
