/** Open promises, questions and cases by how long they have been open. */
import type { FollowUp } from "../model/thing.ts";
import { compare } from "../problem.ts";
import type { Linked } from "./archive.ts";
import type { Harvest, OpenFollowUp } from "./harvest.ts";
import { once } from "./once.ts";

export function linkOpenByAge(archive: Linked): Pick<Harvest, "openByAge"> {
  return {
    openByAge: once(() => {
      const open = archive.followUps.filter((followUp) => archive.track(followUp).open);
      return open.map((followUp) => sinceWhen(archive, followUp)).sort(oldestFirst);
    }),
  };
}

/** A promise without a date of its own is as old as the event at which it was made. */
function sinceWhen({ track }: Linked, followUp: FollowUp): OpenFollowUp {
  const { madeAt, log } = track(followUp);
  const promised = followUp.promise?.made_on ?? madeAt?.date;
  if (promised) return { followUp, since: promised, by: "promise" };
  return { followUp, since: log[0]?.date ?? null, by: "report" };
}

/** In the order given where the two begin alike. */
const oldestFirst = (a: OpenFollowUp, b: OpenFollowUp): number =>
  Number(a.since === null) - Number(b.since === null) || compare(a.since?.sort ?? "", b.since?.sort ?? "");
