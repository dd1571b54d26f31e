/** Something that is said to have happened, on a day that is still to come. */
import { locate, type Path } from "../content/yaml.ts";
import type { When } from "../date.ts";
import type { Archive } from "../graph/archive.ts";
import type { Thing } from "../model/thing.ts";
import type { Problem } from "../problem.ts";
import type { Inspection } from "./check.ts";

/** A draft may be written for a later day. */
export function* futureDate(archive: Archive, { today }: Inspection): Generator<Problem> {
  for (const thing of [...archive.articles, ...archive.withdrawn, ...archive.followUps]) {
    if (thing.draft) continue;
    for (const [path, when] of datesOf(thing)) {
      if (!when?.earliest || when.earliest <= today) continue;
      const values = {
        key: path.filter((step) => typeof step === "string").join("."),
        date: when.edtf,
        today,
      };
      yield { file: thing.entry.file, ...locate(thing.entry, path), rule: "future-date", values };
    }
  }
}

function datesOf(thing: Thing): (readonly [Path, When | null])[] {
  if (thing.folder === "follow_ups")
    return thing.log.map(({ date }, index) => [["log", index, "date"], date]);
  if (thing.folder !== "articles") return [];
  const { published, updated, corrections } = thing;
  return [
    [["published"], published],
    [["updated"], updated],
    ...corrections.map(({ date }, index) => [["corrections", index, "date"], date] as const),
  ];
}
