/** Where in the output folder a path leads: never out of it, nor by a symbolic link to somewhere else. */
import { join, resolve, sep } from "node:path";
import { statOf } from "./stat.ts";

export class SiteFolder {
  readonly path: string;
  /** Folders that were looked at. */
  readonly #known = new Map<string, "folder" | "link" | "missing">();

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
    return this.#linkAmong(folderOf(path));
  }

  /** Whether the folder that `path` lies in is there. */
  hasFolderOf(path: string): boolean {
    const folder = folderOf(path);
    return this.#linkAmong(folder) === null && this.#kindOf(folder) !== "missing";
  }

  #linkAmong(folder: string): string | null {
    if (folder === "") return null;
    return this.#linkAmong(folderOf(folder)) ?? (this.#kindOf(folder) === "link" ? folder : null);
  }

  /** What else stands in the place of a folder counts as one: that is found when it is written to. */
  #kindOf(folder: string): "folder" | "link" | "missing" {
    const known = this.#known.get(folder);
    if (known) return known;
    const isBelowNothing = folder !== "" && this.#kindOf(folderOf(folder)) === "missing";
    const stat = isBelowNothing ? undefined : statOf(join(this.path, folder));
    const kind = stat ? (folder !== "" && stat.isSymbolicLink() ? "link" : "folder") : "missing";
    this.#known.set(folder, kind);
    return kind;
  }
}

/** `orang/damar/index.html` -> `orang/damar`; of what lies at the top, an empty text. */
const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf("/"), 0));
