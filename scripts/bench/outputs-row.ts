/** The same site without what is handed out beside its pages, to be held against the cold build. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freshCache, jejak } from "./command.ts";
import { measure } from "./measure.ts";
import type { Row } from "./row.ts";
import { writtenSince } from "./written.ts";

/** Lines of `site.yaml`, which the archive itself leaves out. */
const off =
  "feeds: {main: false, things: false, archive: false}\ndata: {ndjson: false, csv: false, graph: false, things: false}\n";

/** `folder`: new, for site and cache. The content is the same again at the end. */
export function outputsRow(content: string, folder: string, tmp: string): Row {
  const settings = join(content, "site.yaml");
  const before = readFileSync(settings, "utf8");
  const site = join(folder, "site");
  writeFileSync(settings, `${before.trimEnd()}\n${off}`);
  try {
    const build = jejak("build", ["--content", content, "--out", site], freshCache(join(folder, "cache")));
    const cost = measure(build, tmp);
    return { what: "pagesAlone", figures: { ...cost, ...writtenSince(site) } };
  } finally {
    writeFileSync(settings, before);
  }
}
