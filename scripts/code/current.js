/** The code as it is now, compiled: from the cache where nothing of it has changed. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cacheFolder } from "../../src/site/cache-folder.js";
import { compile } from "./compile.js";
import { readSources, root } from "./sources.js";
import { isWhole, put, touch } from "./store.js";

/**
 * Where that entry of `entries.js` lies. Another version has another address, so that Node loads it afresh.
 *
 * @param {string} entry
 * @returns {Promise<string>}
 */
export async function currentCode(entry) {
  const sources = readSources();
  // Addresses of sources and packages are in it, so it holds for this folder only.
  const name = createHash("sha256").update(`${sources.version}\0${root}`).digest("hex").slice(0, 16);
  const folder = join(cacheFolder, "code", name);
  if (isWhole(folder)) touch(folder);
  else put(folder, await compile(sources));
  return pathToFileURL(join(folder, `${entry}.js`)).href;
}
