/** Where on the lines of a body its mentions stand. */
import type { Thing } from "../model/thing.ts";
import type { Position } from "../problem.ts";
import { LineIndex } from "./line-index.ts";

/** A run of code, which holds no mentions; or what stands between `[[` and the first `|`, `\|` or `]]`. */
const marks = /(`+)[^`]*\1|\[\[\s*([^\]|\\]*?)\s*(?:\\?\||\]\])/g;

export class MentionColumns {
  /** For each target the columns not yet asked for. */
  readonly #columns = new LineIndex(columnsIn);

  /** Each call for the same target and line finds the next mention there. */
  next(from: Thing, target: string, line: number): Position {
    return { line, column: this.#columns.at(from, line).get(target)?.pop() ?? 1 };
  }
}

/** Columns by target, the last one first. */
function columnsIn(text: string): ReadonlyMap<string, number[]> {
  const columns = new Map<string, number[]>();
  for (const match of text.matchAll(marks)) {
    const target = match[2];
    if (target === undefined) continue;
    const known = columns.get(target);
    if (known) known.push(match.index + 1);
    else columns.set(target, [match.index + 1]);
  }
  for (const list of columns.values()) list.reverse();
  return columns;
}
