/**
 * The index alone, in a process of its own: once the archive is read, what it takes to make it, in segments by time or in
 * one. What stands in the site already stays. Writes `{"seconds": 12.3}`.
 *
 * `node scripts/run.js bench-index <content> <site> <years|one> <out.json>`
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { segmentsOf } from "../../../src/search/segments.ts";
import { Progress } from "../../../src/site/progress.ts";
import { readArchive } from "../../../src/site/read-archive.ts";
import { SearchCache } from "../../../src/site/search/cache.ts";
import { makeSearch, type SearchSite } from "../../../src/site/search/make-search.ts";

const [content, site, manner, out] = process.argv.slice(2);
if (!content || !site || !out || !(manner === "years" || manner === "one"))
  throw new Error("usage: bench-index <content> <site> <years|one> <out.json>");

const { archive } = readArchive(content);
const never = { year: Number.POSITIVE_INFINITY, month: Number.POSITIVE_INFINITY };
const segments = manner === "one" ? segmentsOf(archive, never) : segmentsOf(archive);
const folder: SearchSite = {
  keep: (path) => existsSync(join(site, path)),
  put(path, bytes) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), bytes);
  },
};
const from = performance.now();
await makeSearch(archive, folder, new SearchCache(), new Progress("id"), segments);
writeFileSync(out, JSON.stringify({ seconds: (performance.now() - from) / 1000 }));
