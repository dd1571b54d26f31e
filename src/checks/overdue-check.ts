/** An open follow-up that the editors meant to look at again by now. */
import { locate } from "../content/yaml.ts";
import type { Archive } from "../graph/archive.ts";
import type { Problem } from "../problem.ts";
import type { Inspection } from "./check.ts";

/** Only once the last day that `next_check` can mean is over. */
export function* overdueCheck(archive: Archive, { today }: Inspection): Generator<Problem> {
  for (const followUp of archive.followUps) {
    const { next_check, entry } = followUp;
    if (!next_check?.latest || next_check.latest >= today || !archive.track(followUp).open) continue;
    const values = { date: next_check.edtf, today };
    yield { file: entry.file, ...locate(entry, ["next_check"]), rule: "overdue-check", values };
  }
}
