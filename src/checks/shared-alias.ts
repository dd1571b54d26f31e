/** An alias that two things of one folder have: a text that uses it could mean either. */
import { locate } from "../content/yaml.ts";
import type { Archive } from "../graph/archive.ts";
import type { Institution, Person, Topic } from "../model/thing.ts";
import { compare, type Problem } from "../problem.ts";

type Aliased = Person | Institution | Topic;

export function* sharedAlias({ people, institutions, topics }: Archive): Generator<Problem> {
  for (const things of [people, institutions, topics]) yield* sharedIn(inFileOrder(things));
}

/** An alias against every name, and against every alias of a file before it. */
function* sharedIn(things: readonly Aliased[]): Generator<Problem> {
  const named = new Map(things.map((thing) => [folded(thing.label), thing]));
  const aliased = new Map<string, Aliased>();
  for (const thing of things) {
    for (const [index, alias] of (thing.aliases ?? []).entries()) {
      const name = folded(alias);
      const other = [named.get(name), aliased.get(name)].find((owner) => owner && owner !== thing);
      if (!aliased.has(name)) aliased.set(name, thing);
      if (!other) continue;
      const values = { alias, other: other.entry.file, name: other.label };
      const at = locate(thing.entry, ["aliases", index]);
      yield { file: thing.entry.file, ...at, rule: "shared-alias", values };
    }
  }
}

const folded = (name: string): string => name.trim().replace(/\s+/g, " ").toLowerCase();

const inFileOrder = (things: readonly Aliased[]): Aliased[] =>
  [...things].sort((a, b) => compare(a.key, b.key));
