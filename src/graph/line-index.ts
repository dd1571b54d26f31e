/** What stands on single lines of bodies: looked for only once something is wrong with one. */
import type { Thing } from "../model/thing.ts";

/** Reads each line that it is asked for once, with `read`. */
export class LineIndex<T> {
  readonly #read: (line: string) => T;
  readonly #lines = new WeakMap<Thing, readonly string[]>();
  /** By thing and line. */
  readonly #found = new Map<string, T>();

  constructor(read: (line: string) => T) {
    this.#read = read;
  }

  /** `line`: 1-based, of the file. */
  at(from: Thing, line: number): T {
    const key = `${from.key} ${line}`;
    const found = this.#found.get(key) ?? this.#read(this.#line(from, line));
    this.#found.set(key, found);
    return found;
  }

  #line(from: Thing, line: number): string {
    const lines = this.#lines.get(from) ?? from.entry.body.split("\n");
    this.#lines.set(from, lines);
    return lines[line - from.entry.bodyLine] ?? "";
  }
}
