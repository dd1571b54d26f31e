/** A story that moves a question to "done", or a promise to "answered". */
import { locate, type Path } from "../content/yaml.ts";
import type { Archive } from "../graph/archive.ts";
import { fitting, type Status, statuses } from "../model/schema.ts";
import type { FollowUp, Thing } from "../model/thing.ts";
import type { Problem } from "../problem.ts";

export function* statusOfAnotherKind(archive: Archive): Generator<Problem> {
  for (const followUp of archive.followUps) {
    for (const [index, { status }] of followUp.log.entries()) {
      yield* misfit(followUp, ["log", index, "status"], status, followUp);
    }
  }
  for (const article of archive.articles) {
    for (const { followUp, index } of archive.story(article).moves) {
      const status = article.follow_ups[index]?.status ?? null;
      yield* misfit(article, ["follow_ups", index, "status"], status, followUp);
    }
  }
}

function* misfit(thing: Thing, at: Path, status: Status | null, { kind }: FollowUp): Generator<Problem> {
  if (status === fitting(status, kind) || status === null) return;
  const values = { status, kind, allowed: statuses[kind].join(", ") };
  yield { file: thing.entry.file, ...locate(thing.entry, at), rule: "status-of-another-kind", values };
}
