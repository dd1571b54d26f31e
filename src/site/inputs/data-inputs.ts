/** What the files of open data are made of. */
import { linkedThings } from "../../data/link-graph.ts";
import type { Resource } from "../../data/resources.ts";
import { dataOf } from "../../data/row.ts";
import type { Told } from "../../data/tables.ts";
import type { Ingredients } from "./ingredients.ts";
import type { Lines } from "./shared-inputs.ts";

/** Of records, those of the things that have any. */
export const rowsInputs = (of: Ingredients, { records, things }: Resource): Lines => {
  const told =
    records === "corrections"
      ? things.filter((thing) => thing.folder === "articles" && thing.corrections.length > 0)
      : things;
  return told.map((thing) => row(of, thing));
};

/** What a row says is short enough to be its own input; that of a story is told by what it is made of. */
const row = (of: Ingredients, thing: Told): string =>
  thing.folder === "articles" ? of.facts(thing) : of.row(thing) + of.text(thing);

export const graphInputs = (of: Ingredients): Lines =>
  linkedThings(of.context).map((thing) => (thing.folder === "articles" ? of.links(thing) : of.row(thing)));

/** Fields and settings stand behind every page. */
export const packageInputs = (resources: readonly Resource[]): Lines => resources.map(({ file }) => file);

export const besideInputs = (of: Ingredients, thing: Told): Lines => [
  row(of, thing),
  JSON.stringify(dataOf(of.context, thing, "pointing")),
];
