/** A published story that has a title and no text. */
import { locate } from "../content/yaml.ts";
import type { Thing } from "../model/thing.ts";
import type { Problem } from "../problem.ts";

export function* emptyBody(thing: Thing): Generator<Problem> {
  const { entry } = thing;
  if (thing.folder !== "articles" || thing.hidden || thing.draft || thing.withdrawn) return;
  if (/\S/.test(entry.body)) return;
  yield { file: entry.file, ...locate(entry, ["title"]), rule: "empty-body", values: {} };
}
