/** A story that is dated before one that it continues. */
import { locate } from "../content/yaml.ts";
import type { When } from "../date.ts";
import type { Archive } from "../graph/archive.ts";
import type { Article } from "../model/thing.ts";
import type { Problem } from "../problem.ts";

export function* earlierThanContinued(archive: Archive): Generator<Problem> {
  for (const article of archive.articles) {
    for (const before of archive.story(article).continues) {
      if (!isSurelyBefore(article.published, before.published)) continue;
      const values = {
        published: article.published.edtf,
        other: before.entry.file,
        theirs: before.published.edtf,
      };
      const at = locate(article.entry, ["continues", indexOf(before, article.continues ?? [])]);
      yield { file: article.entry.file, ...at, rule: "earlier-than-continued", values };
    }
  }
}

/** By the day; on one day by the clock, where both have one in the same zone. */
function isSurelyBefore(a: When, b: When): boolean {
  if (a.latest === null || b.earliest === null) return false;
  if (a.latest !== b.earliest || a.form !== "point" || b.form !== "point") return a.latest < b.earliest;
  const [ours, theirs] = [a.at, b.at];
  return !!ours.clock && !!theirs.clock && ours.offset === theirs.offset && ours.clock < theirs.clock;
}

/** Where it stands in the list, by whichever of its names it was written. */
const indexOf = ({ key, id, entry }: Article, targets: readonly string[]): number =>
  Math.max(
    targets.findIndex((target) => [key, id, entry.slug].includes(target)),
    0,
  );
