/**
 * Puts a site on disk so that a reader never meets half of it: all that is new is laid beside, and once the last page is
 * made, renamed into place; equal bytes are left alone, and what the last build had and this one has not is deleted.
 */
import { readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { foldersOf, obstacles } from "./disk.ts";
import { Lay } from "./lay.ts";
import { makeLayFolder, removeLayFolder } from "./lay-folder.ts";
import { SiteFolder } from "./site-folder.ts";
import { readSiteList, siteList, siteListOf } from "./site-list.ts";
import { holds, isSameFile, statOf } from "./stat.ts";

export interface Written {
  /** The output folder, as it was named: `_site`. */
  readonly folder: string;
  readonly files: number;
  readonly changed: number;
  readonly deleted: number;
}

export class Writer {
  readonly #name: string;
  readonly #folder: SiteFolder;
  /** In the same folder, so that renaming never copies; of the same shape, so that whole folders can be renamed. */
  readonly beside: string;
  readonly #lay: Lay;
  readonly #paths = new Set<string>();

  constructor(folder: string) {
    this.#name = named(folder);
    this.#folder = new SiteFolder(folder);
    this.beside = makeLayFolder(this.#folder.path);
    this.#lay = new Lay(this.#folder, this.beside);
  }

  put(path: string, content: string | Uint8Array): void {
    this.#paths.add(path);
    this.#lay.put(path, content);
  }

  putFile(path: string, source: string, namedByContent: boolean): void {
    this.#paths.add(path);
    this.#lay.putFile(path, source, namedByContent);
  }

  /** Counts a file as the site's own that is there already, or that another thread lays. */
  keep(path: string): void {
    this.#paths.add(path);
  }

  /** Forgets all that was put; the site is as it was. */
  abandon(): void {
    removeLayFolder(this.beside);
  }

  /**
   * Makes the site what was put. What can hinder that is found before a new page is in its place. `elsewhere`: how many
   * files other threads laid.
   */
  finish(elsewhere = 0): Written {
    const before = readSiteList(this.#folder.path);
    const gone = before.filter((path) => !this.#paths.has(path));
    for (const path of gone) this.#folder.inside(path);
    // So that a build that is killed from here on leaves no file that nobody remembers.
    this.#writeList([...before, ...this.#paths]);
    const inTheWay = new Set(gone.length > 0 ? gone.filter(obstacles(this.#paths)) : []);
    for (const path of inTheWay) this.#delete(path);
    for (const path of this.#moves()) renameSync(join(this.beside, path), join(this.#folder.path, path));
    const isKept = this.#keptSpellings(gone);
    const leftOver = gone.filter((path) => !inTheWay.has(path) && !isKept(path));
    for (const path of leftOver) this.#delete(path);
    this.#writeList(this.#paths);
    this.abandon();
    return {
      folder: this.#name,
      files: this.#paths.size,
      changed: this.#lay.changed + elsewhere,
      deleted: inTheWay.size + leftOver.length,
    };
  }

  /** What is to be renamed: files, and folders of which the site has none. Throws where one is in the way of a page. */
  #moves(below = ""): string[] {
    return readdirSync(join(this.beside, below), { withFileTypes: true }).flatMap((item) => {
      const path = join(below, item.name);
      const target = join(this.#folder.path, path);
      const stat = statOf(target);
      if (item.isDirectory()) {
        if (!stat) return [path];
        if (stat.isDirectory()) return this.#moves(path);
        throw new Error(`a file is in the way of a folder: ${target}`);
      }
      if (stat?.isDirectory()) throw new Error(`a folder is in the way of a page: ${target}`);
      return [path];
    });
  }

  /** Whether an old path is but another spelling of one that was put, on a disk where capitals do not count. */
  #keptSpellings(gone: readonly string[]): (path: string) => boolean {
    if (gone.length === 0) return () => false;
    const spellings = new Map([...this.#paths].map((path) => [path.toLowerCase(), path]));
    return (path) => {
      const other = spellings.get(path.toLowerCase());
      return other !== undefined && isSameFile(this.#folder.inside(path), this.#folder.inside(other));
    };
  }

  #delete(path: string): void {
    rmSync(this.#folder.inside(path), { force: true });
    for (const folder of foldersOf(path)) {
      try {
        rmdirSync(join(this.#folder.path, folder));
      } catch {
        return; // not empty, or gone already
      }
    }
  }

  #writeList(paths: Iterable<string>): void {
    const bytes = Buffer.from(siteListOf(paths));
    const target = join(this.#folder.path, siteList);
    if (holds(target, bytes)) return;
    const temporary = join(this.beside, siteList);
    writeFileSync(temporary, bytes);
    renameSync(temporary, target);
  }
}

/** `./_site/` -> `_site` */
export const named = (folder: string): string => folder.replace(/^\.\/|\/$/g, "") || ".";
