/** A blank that nobody has filled in yet: `[ISI: nama penerbit]`, `[FILL IN: name of the publisher]`. */
import type { Archive } from "../graph/archive.ts";
import type { Problem } from "../problem.ts";

/**
 * Either word in any archive, as a newsroom may have pages in both languages. One that an editor broke over two lines is
 * told by its first; no letter is looked at twice, however many open.
 */
const blank = /\[(?:ISI|FILL IN):[^[\]\n]*\]?/g;

/** Comments of front matter and `site.yaml` are looked into too: a key that cannot hold a blank has it beside. */
export function* unfilledBlank({ things, settings: { source } }: Archive): Generator<Problem> {
  if (source) yield* blanksIn(source.file, source.yaml, source.yamlLine);
  for (const { entry } of things) {
    yield* blanksIn(entry.file, entry.yaml, entry.yamlLine);
    yield* blanksIn(entry.file, entry.body, entry.bodyLine);
  }
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
