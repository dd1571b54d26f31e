/** The archive's record of a promise, a question or a case: where it stands, and who has to answer. */
import type { FollowUp } from "../model/thing.ts";
import type { Node, Site } from "./node.ts";
import { reference, references } from "./type-of.ts";

export function followUpNode(site: Site, followUp: FollowUp): Node {
  const { archive, words } = site;
  const { status, by, office, madeAt } = archive.track(followUp);
  return {
    ...reference(site, followUp),
    genre: words.kinds[followUp.kind],
    creativeWorkStatus: words.statuses[status],
    about: references(site, [by, office?.institution ?? null, madeAt]),
  };
}
