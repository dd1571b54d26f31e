/** Where in the output folder a path leads: never out of it, nor by a symbolic link to somewhere else. */
import { join, resolve, sep } from "node:path";
import { foldersOf } from "./disk.ts";
import { statOf } from "./stat.ts";

export class SiteFolder {
  readonly path: string;
  /** Folders that were looked at, and whether each is a link. */
  readonly #known = new Map<string, boolean>();

  /** `path` itself may be a link, or lie behind one: it is what was asked for. */
  constructor(path: string) {
    this.path = resolve(path);
  }

  /** The absolute path. Throws where it would lie elsewhere. */
  inside(path: string): string {
    const target = resolve(this.path, path);
    if (!target.startsWith(this.path + sep)) throw new Error(`outside the site: ${path}`);
    const link = this.linkOn(path);
    if (link !== null) throw new Error(`outside the site, as ${link} is a link: ${path}`);
    return target;
  }

  /** The folder on the way to `path` that is a link; null where there is none. */
  linkOn(path: string): string | null {
    const folders = foldersOf(path);
    return folders.find((folder) => this.#isLink(folder)) ?? null;
  }

  #isLink(folder: string): boolean {
    const known = this.#known.get(folder);
    if (known !== undefined) return known;
    const isLink = statOf(join(this.path, folder))?.isSymbolicLink() ?? false;
    this.#known.set(folder, isLink);
    return isLink;
  }
}
