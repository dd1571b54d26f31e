/** What the code is made of, read once: what is compiled is what was counted into its version. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";

/** Jejak's own folder. */
export const root = resolve(import.meta.dirname, "../..");

/** The second: what npm has in fact installed. Packages are compiled in, and a new lock file may not be installed yet. */
const settings = ["tsconfig.json", "node_modules/.package-lock.json", "package-lock.json"];

/**
 * @typedef {object} Sources
 * @property {ReadonlyMap<string, string>} files text by path below `root`, with `/`; those that are not there are left out
 * @property {string} version equal only where all of them and Node are
 */

/** @returns {Sources} */
export function readSources() {
  const paths = ["src", "scripts"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(?:tsx?|js|json)$/.test(path))
      .map((path) => `${folder}/${path.split(sep).join("/")}`),
  );
  /** @type {Map<string, string>} */
  const files = new Map();
  const hash = createHash("sha256").update(process.version);
  for (const path of [...paths.sort(), ...settings]) {
    const text = textOf(path);
    if (text === null) continue;
    files.set(path, text);
    hash.update(`\0${path}\0${text.length}\0${text}`);
  }
  return { files, version: hash.digest("hex").slice(0, 16) };
}

/** @param {string} path */
function textOf(path) {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch (fault) {
    if (/** @type {NodeJS.ErrnoException} */ (fault).code === "ENOENT") return null;
    throw fault;
  }
}
