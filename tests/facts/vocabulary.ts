/** The vocabulary of schema.org, as far as the archive uses it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Node } from "../../src/facts/node.ts";
import { project } from "../run.ts";

interface Type {
  readonly parents: readonly string[];
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

const types = new Map<string, Type>(
  readFileSync(join(project, "tests/fixtures/schema-org.txt"), "utf8")
    .split("\n\n")
    .slice(1)
    .map((block) => {
      const [head = "", ...lines] = block.trim().split("\n");
      const [name = "", ...parents] = head.split(" < ");
      const properties = lines.map((line) => line.trim().split(": ") as [string, string]);
      return [
        name,
        { parents, properties: new Map(properties.map(([key, range]) => [key, range.split(" ")])) },
      ];
    }),
);

/** The type and all that it inherits from. */
const lineage = (name: string): readonly string[] => [
  name,
  ...(types.get(name)?.parents ?? []).flatMap(lineage),
];

const rangeOf = (type: string, property: string): readonly string[] | undefined =>
  lineage(type)
    .map((name) => types.get(name)?.properties.get(property))
    .find((range) => range !== undefined);

const isDate = (text: string): boolean =>
  /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?:Z|[+-]\d\d:\d\d))?)?)?$/.test(text);

/** Whether a text is what one of these allows; an address may stand for any thing. */
const fits = (text: string, range: readonly string[]): boolean =>
  range.includes("Text") ||
  (range.some((name) => name === "URL" || name === "Thing") && URL.canParse(text)) ||
  (range.includes("Date") && isDate(text));

/** What of a node, and of all in it, the vocabulary does not have. `"NewsArticle.colour: no such property"` */
export function* strange(
  node: Node,
  inside: { property: string; range: readonly string[] } | null = null,
): Generator<string> {
  const type = node["@type"];
  if (!types.has(type)) return yield `${type}: no such type`;
  // a role bears the property that it stands in for
  const stands = type === "Role" ? inside : null;
  if (inside && !stands && !lineage(type).some((name) => inside.range.includes(name)))
    yield `${inside.property}: ${type} is none of ${inside.range}`;
  for (const [property, value] of Object.entries(node)) {
    if (property.startsWith("@")) continue;
    // the constraint on an action's input, of another vocabulary
    const range =
      property === stands?.property
        ? stands.range
        : property === "query-input"
          ? ["Text"]
          : rangeOf(type, property);
    if (!range) yield `${type}.${property}: no such property`;
    else
      for (const one of [value].flat()) {
        if (typeof one === "object") yield* strange(one as Node, { property, range });
        else if (typeof one === "number" ? !range.includes("Integer") : !fits(String(one), range))
          yield `${type}.${property}: ${one} is none of ${range}`;
      }
  }
}
