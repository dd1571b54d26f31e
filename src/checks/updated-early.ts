/** A story that is said to have been changed before it was published. */
import { locate } from "../content/yaml.ts";
import type { Archive } from "../graph/archive.ts";
import type { Problem } from "../problem.ts";

export function* updatedEarly({ articles }: Archive): Generator<Problem> {
  for (const { published, updated, entry } of articles) {
    if (!updated?.latest || published.earliest === null || updated.latest >= published.earliest) continue;
    const values = { updated: updated.edtf, published: published.edtf };
    yield { file: entry.file, ...locate(entry, ["updated"]), rule: "updated-early", values };
  }
}
