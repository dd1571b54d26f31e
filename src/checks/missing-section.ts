/** A published story without a section, in an archive that has sections. */
import { locate } from "../content/yaml.ts";
import type { Archive } from "../graph/archive.ts";
import type { Problem } from "../problem.ts";

export function* missingSection({ articles, settings: { sections } }: Archive): Generator<Problem> {
  if (sections.length === 0) return;
  const values = { known: sections.map(({ id }) => id).join(", ") };
  for (const { section, draft, entry } of articles) {
    if (section || draft) continue;
    yield { file: entry.file, ...locate(entry, ["title"]), rule: "missing-section", values };
  }
}
