/** An `id` that is another thing's id or path: feeds and links could not tell the two apart. */
import { locate } from "../content/yaml.ts";
import type { Archive } from "../graph/archive.ts";
import type { Thing } from "../model/thing.ts";
import type { Problem } from "../problem.ts";

export function* duplicateId({ things }: Archive): Generator<Problem> {
  const owners = new Map<string, Thing>(things.map((thing) => [thing.key, thing]));
  for (const thing of things) {
    const { id, key, entry } = thing;
    if (id === (key as string)) continue;
    const owner = owners.get(id);
    if (owner) {
      const values = { id, other: owner.entry.file };
      yield { file: entry.file, ...locate(entry, ["id"]), rule: "duplicate-id", values };
    } else owners.set(id, thing);
  }
}
