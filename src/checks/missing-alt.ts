/** A picture without words for those who cannot see it. */
import type { Archive } from "../graph/archive.ts";
import type { Problem } from "../problem.ts";

export function* missingAlt({ files }: Archive): Generator<Problem> {
  for (const { file, from, alt, at } of files) {
    if (alt !== "") continue;
    const values = { src: file.file };
    yield { file: from?.entry.file ?? "site.yaml", ...at(), rule: "missing-alt", values };
  }
}
