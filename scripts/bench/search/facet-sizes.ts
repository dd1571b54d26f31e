/** What the list of each facet weighs. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { searchFolder, type Top, topFile } from "../../../src/search/index-files.ts";
import { sentBytes } from "./sent.ts";

/** Bytes on the line, by facet, of a built site. */
export function facetSizes(site: string): Map<string, number> {
  const top: Top = JSON.parse(readFileSync(join(site, topFile), "utf8"));
  return new Map(
    Object.entries(top.facets).map(([facet, file]) => [
      facet,
      sentBytes(file, readFileSync(join(site, searchFolder, file))),
    ]),
  );
}
