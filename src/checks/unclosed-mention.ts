/** Double brackets that make no mention: left open in a body, or written where none are read. */
import { positionsIn, proseOf } from "../content/prose.ts";
import { locate } from "../content/yaml.ts";
import type { Thing } from "../model/thing.ts";
import type { Problem } from "../problem.ts";
import { firstOf } from "./check.ts";

/** `[[` that no backslash takes away; then, where it is whole and within its paragraph, the rest of the mark. */
const brackets = /(?<!\\)\[\[(?:(?!\])(?:(?!\n[^\S\n]*\n)[^[]){1,396}?\]\])?/g;

export function* unclosedMention(thing: Thing): Generator<Problem> {
  yield* firstOf(inBody(thing));
  for (const key of ["title", "name", "summary"] as const) {
    const text = thing.entry.data[key];
    if (typeof text !== "string" || !text.includes("[[")) continue;
    const at = locate(thing.entry, [key]);
    yield { file: thing.entry.file, ...at, rule: "unclosed-mention", values: { key } };
  }
}

/** A mark on one line that is surely whole, which is nearly every one. */
const whole = /(?<![\\[])\[\[[^[\]\n`]{1,396}\]\]/y;

/** Whether each `[[` of a body surely begins a whole mark: a quick look that may say no of a right body. */
function areWhole(body: string): boolean {
  for (let at = body.indexOf("[["); at >= 0; at = body.indexOf("[[", whole.lastIndex)) {
    whole.lastIndex = at;
    if (!whole.test(body)) return false;
  }
  return true;
}

function* inBody({ entry }: Thing): Generator<Problem> {
  if (areWhole(entry.body)) return;
  const position = positionsIn(entry);
  for (const { 0: mark, index } of proseOf(entry.body).matchAll(brackets)) {
    if (mark !== "[[") continue;
    const words = entry.body.slice(index, index + 30).split("\n")[0] ?? "";
    const values = { key: "", words };
    yield { file: entry.file, ...position(index), rule: "unclosed-mention", values };
  }
}
