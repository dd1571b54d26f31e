/** Compiled code on disk: whole or not there, whoever else is at it, and whenever a process is killed. */
import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

const manifest = "manifest.json";

/** What was in use within a day may still be: a server loads parts of its code hours after its start. */
const day = 24 * 60 * 60 * 1000;
const kept = 3;

/**
 * Whether each file of the folder is as it was written.
 *
 * @param {string} folder
 */
export function isWhole(folder) {
  try {
    /** @type {Record<string, string>} */
    const hashes = JSON.parse(readFileSync(join(folder, manifest), "utf8"));
    return Object.entries(hashes).every(([name, hash]) => hashOf(readFileSync(join(folder, name))) === hash);
  } catch {
    return false;
  }
}

/** Notes that the folder is in use. @param {string} folder */
export function touch(folder) {
  try {
    if (Date.now() - statSync(folder).mtimeMs > day / 24) utimesSync(folder, new Date(), new Date());
  } catch {
    // a cache that may only be read serves as well
  }
}

/**
 * Makes `folder`. Where another process was faster, its files stay: they are the same.
 *
 * @param {string} folder
 * @param {ReadonlyMap<string, Uint8Array>} files
 */
export function put(folder, files) {
  const all = join(folder, "..");
  mkdirSync(all, { recursive: true });
  const draft = join(all, `draft-${randomUUID()}`);
  mkdirSync(draft);
  /** @type {Record<string, string>} */
  const hashes = {};
  for (const [name, bytes] of files) {
    writeFileSync(join(draft, name), bytes);
    if (name.endsWith(".js")) hashes[name] = hashOf(bytes); // a damaged source map spoils only a stack
  }
  writeFileSync(join(draft, manifest), JSON.stringify(hashes));
  try {
    renameSync(draft, folder);
  } catch (fault) {
    rmSync(draft, { recursive: true });
    if (!existsSync(folder)) throw fault;
  }
  clear(all);
}

/** Deletes what was not used for a day, drafts of killed processes too, but the last few. @param {string} all */
function clear(all) {
  const folders = readdirSync(all)
    .map((name) => join(all, name))
    .map((path) => ({ path, used: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.used - a.used);
  for (const { path, used } of folders.slice(kept))
    if (Date.now() - used > day) rmSync(path, { recursive: true, force: true });
}

/** @param {Uint8Array} bytes */
const hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex");
