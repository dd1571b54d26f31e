/** Things of one kind and one name: told apart wherever they are listed. */
import type { Thing } from "../model/thing.ts";
import type { Archive } from "./archive.ts";
import { Groups } from "./group.ts";
import { type Lists, sortName } from "./lists.ts";

export function linkNamesakes(lists: Lists): Pick<Archive, "namesakes"> {
  const kinds: readonly (readonly Thing[])[] = [
    lists.people,
    lists.institutions,
    lists.events,
    lists.places,
    lists.topics,
    lists.followUpsByName,
  ];
  const groups = kinds.flatMap((things) => Groups.of(things, ({ label }) => [sortName(label)]).entries());
  const shared = groups.map(([, things]) => things).filter(({ length }) => length > 1);
  const groupOf = new Map(shared.flatMap((things) => things.map((thing) => [thing, things])));
  return { namesakes: (thing) => groupOf.get(thing) ?? [] };
}
