/** What is linked with what, as one graph of JSON-LD: the same `@id`s as on the pages, and of the data only what leads to another. */
import type { Node, Site } from "../facts/node.ts";
import { typeOf } from "../facts/type-of.ts";
import type { Row, Value } from "./field.ts";
import { toldOf } from "./row.ts";
import { fieldsOf, type Told, tableNames, thingsOf } from "./tables.ts";

/** For which schema.org has no word: what each means is told on the page at `/data/`, and holds for all archives. */
export const ownTerms = ["broader", "continues", "madeAt", "moves", "owedBy", "promisedBy"] as const;

/**
 * A line for each thing. Of withdrawn stories there is nothing. Names and addresses are relative to the site's (JSON-LD 1.1, 4.1.3), as they
 * stand there a hundred thousand times.
 */
export function linkGraph(site: Site): string {
  const things = linkedThings(site);
  const shown = new Set<string>(things.map(({ id }) => id));
  const context = {
    "@base": site.absolute("/"),
    "@vocab": "https://schema.org/",
    url: { "@type": "@id" },
    ...Object.fromEntries(ownTerms.map((term) => [term, site.absolute(`${site.index("data")}#${term}`)])),
  };
  const nodes = things.map((thing) => JSON.stringify(nodeOf(site, thing, shown)));
  return `{"@context":${JSON.stringify(context)},"@graph":[\n${nodes.join(",\n")}\n]}\n`;
}

export const linkedThings = ({ archive }: Pick<Site, "archive">): readonly Told[] =>
  tableNames
    .flatMap((table) => thingsOf(archive, table))
    .filter((thing) => thing.folder !== "articles" || !thing.withdrawn);

function nodeOf(site: Site, thing: Told, shown: ReadonlySet<string>): Node {
  const links = [...edgesOf(site, thing)].flatMap(([edge, ids]) => {
    const targets = [...ids].filter((id) => shown.has(id)).map((id) => ({ "@id": relativeId(id) }));
    return targets.length > 0 ? [[edge, targets.length === 1 ? targets[0] : targets]] : [];
  });
  return {
    "@id": relativeId(thing.id),
    "@type": typeOf(thing),
    [thing.folder === "articles" ? "headline" : "name"]: thing.label,
    url: site.absolute(thing.url).slice(site.absolute("/").length),
    ...Object.fromEntries(links),
  };
}

/** What `idOf` says, seen from the site. */
const relativeId = (id: string): string => `#${id}`;

/** The ids that each edge leads to, those in records as well. */
function edgesOf(site: Site, thing: Told): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>();
  const add = (edge: string | undefined, value: Value) => {
    if (!edge || value === null) return;
    const ids = edges.get(edge) ?? new Set();
    for (const id of typeof value === "string" ? [value] : (value as readonly string[])) ids.add(id);
    edges.set(edge, ids);
  };
  for (const field of Object.values(fieldsOf(thing))) {
    if (field.edge) add(field.edge, toldOf(site, thing, field));
    const inside = Object.entries(field.fields ?? {}).filter(([, { edge }]) => edge);
    if (inside.length === 0) continue;
    for (const record of toldOf(site, thing, field) as readonly Row[])
      for (const [name, { edge }] of inside) add(edge, record[name] ?? null);
  }
  return edges;
}
