/** Up and down: institutions, places and topics below one another. */
import { locate } from "../content/yaml.ts";
import type { Institution, Place, Topic } from "../model/thing.ts";
import type { Archive } from "./archive.ts";
import { Groups } from "./group.ts";
import type { Lists } from "./lists.ts";
import { loopClosers } from "./loops.ts";
import type { References } from "./references.ts";

type Nested = Institution | Place | Topic;

export function linkHierarchy(lists: Lists, references: References): Pick<Archive, "parent" | "children"> {
  const things: Nested[] = [...lists.institutions, ...lists.places, ...lists.topics];
  const parents = new Map<Nested, Nested>();
  for (const thing of things) {
    const parent = references.one(thing, thing.folder, thing.parent, ["parent"]);
    if (parent) parents.set(thing, parent);
  }
  const up = (thing: Nested): Nested[] => [parents.get(thing)].filter((parent) => parent !== undefined);
  for (const { from, to } of loopClosers(things, up)) {
    references.report(from, locate(from.entry, ["parent"]), "loop", {
      key: "parent",
      from: from.key,
      to: to.key,
    });
    parents.delete(from);
  }
  const children = Groups.of(things, up);
  return {
    parent: <T extends Nested>(thing: T) => (parents.get(thing) ?? null) as T | null,
    children: <T extends Nested>(thing: T) => children.get(thing) as readonly T[],
  };
}
