/** The code as it is now, compiled: from the cache where nothing of it has changed. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
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
  for (let copy = 0; copy < 10; copy++) {
    const folder = join(cacheFolder, "code", `${name}-${copy}`);
    if (!existsSync(folder)) put(folder, await compile(sources, folder));
    if (isWhole(folder)) {
      touch(folder);
      return pathToFileURL(join(folder, `${entry}.js`)).href;
    }
    // Passed by and not mended: another process may have begun to load what is still good of it.
  }
  throw new Error(`Files in ${cacheFolder} do not stay as they are written.`);
}
