/** The same site with less and with more beside its pages, to be held against the cold build. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freshCache, jejak, withoutSearch } from "./command.ts";
import { measure } from "./measure.ts";
import type { Measured, Row } from "./row.ts";
import { writtenSince } from "./written.ts";

/** Lines of `site.yaml`, which the archive itself leaves out. */
const off =
  "feeds: {main: false, things: false, archive: false}\ndata: {ndjson: false, csv: false, graph: false, things: false}\n";

/** Without what is handed out to programs, and as it comes, with the index of words. `folder`: new. The content is the same again at the end. */
export function outputsRows(content: string, folder: string, tmp: string): Row[] {
  const settings = join(content, "site.yaml");
  const before = readFileSync(settings, "utf8");
  const cold = (what: Measured, ...more: readonly string[]): Row => {
    const site = join(folder, what, "site");
    const options = ["--content", content, "--out", site, ...more];
    const cost = measure(jejak("build", options, freshCache(join(folder, what, "cache"))), tmp);
    return { what, figures: { ...cost, ...writtenSince(site) } };
  };
  writeFileSync(settings, `${before.trimEnd()}\n${off}`);
  try {
    const pagesAlone = cold("pagesAlone", withoutSearch);
    writeFileSync(settings, before);
    return [pagesAlone, cold("withSearch")];
  } finally {
    writeFileSync(settings, before);
  }
}
