/** A role that is said to have ended before it began. */
import { locate } from "../content/yaml.ts";
import type { Archive } from "../graph/archive.ts";
import type { Problem } from "../problem.ts";

export function* roleEndsEarly({ people }: Archive): Generator<Problem> {
  for (const { roles, entry } of people) {
    for (const [index, { from, to }] of roles.entries()) {
      if (!from?.earliest || !to?.latest || to.latest >= from.earliest) continue;
      const values = { from: from.edtf, to: to.edtf };
      yield { file: entry.file, ...locate(entry, ["roles", index, "to"]), rule: "role-ends-early", values };
    }
  }
}
