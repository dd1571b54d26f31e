/** A blank that nobody has filled in yet: `[ISI: nama penerbit]`, `[FILL IN: name of the publisher]`. */
import type { Archive } from "../graph/archive.ts";
import type { Thing } from "../model/thing.ts";
import type { Problem } from "../problem.ts";

/**
 * Either word in any archive, as a newsroom may have pages in both languages. One that an editor broke over two lines is
 * told by its first; no letter is looked at twice, however many open.
 */
const blank = /\[(?:ISI|FILL IN):[^[\]\n]*\]?/g;

/** Comments of front matter are looked into too: a key that cannot hold a blank has it beside. */
export function* unfilledBlank({ entry }: Thing): Generator<Problem> {
  yield* blanksIn(entry.file, entry.yaml, entry.yamlLine);
  yield* blanksIn(entry.file, entry.body, entry.bodyLine);
}

/** The same in `site.yaml`. */
export function* blankInSettings({ settings: { source } }: Archive): Generator<Problem> {
  if (source) yield* blanksIn(source.file, source.yaml, source.yamlLine);
}

/** `line`: of the file, on which `text` begins. */
function* blanksIn(file: string, text: string, line: number): Generator<Problem> {
  if (!text.includes("[ISI:") && !text.includes("[FILL IN:")) return;
  for (const [below, words] of text.split("\n").entries()) {
    for (const { 0: mark, index } of words.matchAll(blank)) {
      yield { file, line: line + below, column: index + 1, rule: "unfilled-blank", values: { mark } };
    }
  }
}
