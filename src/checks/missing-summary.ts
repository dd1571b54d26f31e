/** A published story without a summary: lists, feeds and search engines have nothing to show of it. */
import { locate } from "../content/yaml.ts";
import type { Archive } from "../graph/archive.ts";
import type { Problem } from "../problem.ts";

export function* missingSummary({ articles }: Archive): Generator<Problem> {
  for (const { summary, draft, entry } of articles) {
    if (summary || draft) continue;
    yield { file: entry.file, ...locate(entry, ["title"]), rule: "missing-summary", values: {} };
  }
}
