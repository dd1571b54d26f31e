/** A published story that has a title and no text. */
import { locate } from "../content/yaml.ts";
import type { Archive } from "../graph/archive.ts";
import type { Problem } from "../problem.ts";

export function* emptyBody({ articles }: Archive): Generator<Problem> {
  for (const { draft, entry } of articles) {
    if (draft || /\S/.test(entry.body)) continue;
    yield { file: entry.file, ...locate(entry, ["title"]), rule: "empty-body", values: {} };
  }
}
