/** What every disk can hold: also where capitals do not count, and where a file cannot be a folder as well. */
import { addressesAbove } from "../address.ts";

/** Of one name, in bytes. */
const longestName = 255;

/** Takes the paths of a site one by one, as far as they go together. */
export class Disk {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();

  constructor(paths: Iterable<string> = []) {
    for (const path of paths) this.takes(path);
  }

  /** False, and nothing taken, where no disk could hold the path, or one could not beside those taken before. */
  takes(path: string): boolean {
    const file = path.toLowerCase();
    const folders = foldersOf(file);
    if (this.#files.has(file) || this.#folders.has(file)) return false;
    if (folders.some((folder) => this.#files.has(folder))) return false;
    if (path.split("/").some((name) => Buffer.byteLength(name) > longestName)) return false;
    this.#files.add(file);
    for (const folder of folders) this.#folders.add(folder);
    return true;
  }
}

/** Tells the paths that stand where one of `paths` needs a folder, or lie in a folder where it needs a file. */
export function obstacles(paths: Iterable<string>): (path: string) => boolean {
  const files = new Set([...paths].map((path) => path.toLowerCase()));
  const folders = new Set([...files].flatMap(foldersOf));
  return (path) =>
    folders.has(path.toLowerCase()) || foldersOf(path.toLowerCase()).some((folder) => files.has(folder));
}

/** `orang/damar/index.html` -> `orang/damar`, `orang` */
export const foldersOf = (path: string): string[] =>
  [...addressesAbove(`/${path}`)].map((folder) => folder.slice(1, -1)).filter((folder) => folder !== "");
