/** Particulars of a promise on a question or a case: nothing shows them. */
import { locate } from "../content/yaml.ts";
import type { Archive } from "../graph/archive.ts";
import type { Problem } from "../problem.ts";

export function* promiseOnQuestion({ followUps }: Archive): Generator<Problem> {
  for (const { kind, promise, entry } of followUps) {
    if (kind === "promise" || !promise) continue;
    const at = locate(entry, ["promise"], "key");
    yield { file: entry.file, ...at, rule: "promise-on-question", values: { kind } };
  }
}
