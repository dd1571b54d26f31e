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
    if (this.#files.has(file) || this.#folders.has(file) || hasLongName(path)) return false;
    const folder = file.slice(0, Math.max(file.lastIndexOf("/"), 0));
    if (!this.#folders.has(folder)) {
      const folders = foldersOf(file);
      if (folders.some((above) => this.#files.has(above))) return false;
      for (const above of folders) this.#folders.add(above);
    }
    this.#files.add(file);
    return true;
  }
}

/** A character takes four bytes at most. */
const hasLongName = (path: string): boolean =>
  path.length * 4 > longestName && path.split("/").some((name) => Buffer.byteLength(name) > longestName);

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
