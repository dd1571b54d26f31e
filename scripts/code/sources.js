/** What the code is made of, read once: what is compiled is what was counted into its version. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Jejak's own folder. */
export const root = resolve(import.meta.dirname, "../..");

/** The second: what npm has in fact installed. Packages are compiled in, and a new lock file may not be installed yet. */
const settings = ["tsconfig.json", "node_modules/.package-lock.json", "package-lock.json"];

/**
 * @typedef {object} Sources
 * @property {ReadonlyMap<string, Buffer>} files bytes by path below `root`, with `/`; those that are not there are left out
 * @property {string} version equal only where all of them and Node are
 */

/** @returns {Sources} */
export function readSources() {
  const paths = [...codeIn("src"), ...codeIn("scripts")].sort();
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  const hash = createHash("sha256").update(process.version);
  for (const path of [...paths, ...settings]) {
    const bytes = bytesOf(path);
    if (bytes === null) continue;
    files.set(path, bytes);
    hash.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  }
  return { files, version: hash.digest("hex").slice(0, 16) };
}

/**
 * Folder by folder: Node's own `recursive` asks for each file again, which takes ten times as long.
 *
 * @param {string} folder
 * @returns {string[]}
 */
const codeIn = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return codeIn(path);
    return /\.(?:tsx?|js|json|txt)$/.test(path) ? [path] : [];
  });

/** @param {string} path */
function bytesOf(path) {
  try {
    return readFileSync(join(root, path));
  } catch (fault) {
    if (/** @type {NodeJS.ErrnoException} */ (fault).code === "ENOENT") return null;
    throw fault;
  }
}
