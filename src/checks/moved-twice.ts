/** A follow-up that one story moves twice: its log would tell of one day in two ways. */
import { locate } from "../content/yaml.ts";
import type { Archive } from "../graph/archive.ts";
import type { Thing } from "../model/thing.ts";
import type { Problem } from "../problem.ts";

export function* movedTwice(archive: Archive): Generator<Problem> {
  for (const article of archive.articles) {
    const moved = new Set<Thing>();
    for (const { followUp, index } of archive.story(article).moves) {
      if (moved.has(followUp)) {
        const at = locate(article.entry, ["follow_ups", index, "id"]);
        yield { file: article.entry.file, ...at, rule: "moved-twice", values: { id: followUp.entry.slug } };
      }
      moved.add(followUp);
    }
  }
}
