/** Rows as NDJSON: one object a line, its fields always the same and in the same order. */
import type { Site } from "../facts/node.ts";
import { dataOf } from "./row.ts";
import type { Told } from "./tables.ts";

export function ndjson(site: Site, things: readonly Told[]): string {
  let lines = "";
  for (const thing of things) lines += `${JSON.stringify(dataOf(site, thing, "whole"))}\n`;
  return lines;
}

/** Beside the thing's own page. */
export const thingJson = (site: Site, thing: Told): string =>
  `${JSON.stringify(dataOf(site, thing, "page"), null, 1)}\n`;
