/** Where on the lines of a body its mentions stand: looked for only once something is wrong with one. */
import type { Thing } from "../model/thing.ts";
import type { Position } from "../problem.ts";

/** A run of code, which holds no mentions; or what stands between `[[` and the first `|`, `\|` or `]]`. */
const marks = /(`+)[^`]*\1|\[\[\s*([^\]|\\]*?)\s*(?:\\?\||\]\])/g;

export class MentionColumns {
  readonly #lines = new WeakMap<Thing, readonly string[]>();
  /** By thing and line, for each target the columns not yet asked for. */
  readonly #columns = new Map<string, ReadonlyMap<string, number[]>>();

  /** Each call for the same target and line finds the next mention there. */
  next(from: Thing, target: string, line: number): Position {
    const key = `${from.key} ${line}`;
    const columns = this.#columns.get(key) ?? columnsIn(this.#line(from, line));
    this.#columns.set(key, columns);
    return { line, column: columns.get(target)?.pop() ?? 1 };
  }

  #line(from: Thing, line: number): string {
    const lines = this.#lines.get(from) ?? from.entry.body.split("\n");
    this.#lines.set(from, lines);
    return lines[line - from.entry.bodyLine] ?? "";
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
