/** A thing as data, as each kind of file tells it. */
import type { Site } from "../facts/node.ts";
import type { Field, Row, Value } from "./field.ts";
import { fieldsOf, type Told } from "./tables.ts";

/**
 * - `short`: without texts
 * - `whole`: a line of NDJSON; with texts, where `site.yaml` lets them be handed out
 * - `page`: beside the thing's own page; with what points at it as well
 * - `pointing`: that alone
 */
export type Extent = "short" | "whole" | "page" | "pointing";

export function dataOf(site: Site, thing: Told, extent: Extent): Row {
  const row: { [field: string]: Value } = {};
  for (const [name, field] of Object.entries(fieldsOf(thing)))
    if (isIn(field, extent, site)) row[name] = toldOf(site, thing, field);
  return row;
}

/** Of a withdrawn story all is null but what is kept of it. */
export const toldOf = (site: Site, thing: Told, field: Field<Told>): Value =>
  thing.folder === "articles" && thing.withdrawn && !field.kept ? null : field.read(thing, site);

export function isIn(
  { only }: Pick<Field<never>, "only">,
  extent: Extent,
  { archive }: Pick<Site, "archive">,
): boolean {
  if (only === "page") return extent === "page" || extent === "pointing";
  if (extent === "pointing") return false;
  return only !== "text" || (extent !== "short" && archive.settings.data.text);
}
