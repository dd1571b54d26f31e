/**
 * Puts a site on disk so that a reader never meets half of it: all that is new is laid beside, and once the last page is
 * made, renamed into place; equal bytes are left alone, and what the last build had and this one has not is deleted.
 */
import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { foldersOf, obstacles } from "./disk.ts";
import { makeLayFolder, removeLayFolder } from "./lay-folder.ts";
import { SiteFolder } from "./site-folder.ts";
import { readSiteList, siteList, siteListOf } from "./site-list.ts";
import { holds, isSameFile, sizeOf, statOf } from "./stat.ts";

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
  /** In the same folder, so that renaming never copies. */
  readonly #beside: string;
  readonly #paths = new Set<string>();
  /** The same by what they are where capitals do not count. */
  readonly #spellings = new Map<string, string>();
  /** By path, where its new bytes lie. */
  readonly #laid = new Map<string, string>();

  constructor(folder: string) {
    this.#name = named(folder);
    this.#folder = new SiteFolder(folder);
    this.#beside = makeLayFolder(this.#folder.path);
  }

  put(path: string, text: string): void {
    const bytes = Buffer.from(text);
    if (!holds(this.#wanted(path), bytes)) writeFileSync(this.#lay(path), bytes);
  }

  /** Copies a file. `namedByContent`: other bytes would have another name, so its size shows that it is there. */
  putFile(path: string, source: string, namedByContent: boolean): void {
    const target = this.#wanted(path);
    if (sizeOf(target) === statSync(source).size) {
      if (namedByContent || holds(target, readFileSync(source))) return;
    }
    copyFileSync(source, this.#lay(path));
  }

  /** Forgets all that was put; the site is as it was. */
  abandon(): void {
    removeLayFolder(this.#beside);
  }

  /** Makes the site what was put. What can hinder that is found before a new page is in its place. */
  finish(): Written {
    const before = readSiteList(this.#folder.path);
    const gone = before.filter((path) => !this.#paths.has(path));
    for (const path of gone) this.#folder.inside(path);
    // So that a build that is killed from here on leaves no file that nobody remembers.
    this.#writeList([...before, ...this.#paths]);
    const isInTheWay = obstacles(this.#paths);
    const inTheWay = gone.filter(isInTheWay);
    for (const path of inTheWay) this.#delete(path);
    this.#makeRoom([...this.#laid.keys()].map((path) => this.#folder.inside(path)));
    for (const [path, source] of this.#laid) renameSync(source, this.#folder.inside(path));
    const leftOver = gone.filter((path) => !isInTheWay(path) && !this.#isKept(path));
    for (const path of leftOver) this.#delete(path);
    this.#writeList(this.#paths);
    this.abandon();
    return {
      folder: this.#name,
      files: this.#paths.size,
      changed: this.#laid.size,
      deleted: inTheWay.length + leftOver.length,
    };
  }

  #wanted(path: string): string {
    this.#paths.add(path);
    this.#spellings.set(path.toLowerCase(), path);
    return this.#folder.inside(path);
  }

  #lay(path: string): string {
    const place = this.#laid.get(path) ?? join(this.#beside, String(this.#laid.size));
    this.#laid.set(path, place);
    return place;
  }

  #makeRoom(targets: readonly string[]): void {
    for (const folder of new Set(targets.map(dirname))) mkdirSync(folder, { recursive: true });
    for (const target of targets) {
      if (statOf(target)?.isDirectory()) throw new Error(`a folder is in the way of a page: ${target}`);
    }
  }

  /** Whether an old path is but another spelling of one that was put. */
  #isKept(path: string): boolean {
    const other = this.#spellings.get(path.toLowerCase());
    return other !== undefined && isSameFile(this.#folder.inside(path), this.#folder.inside(other));
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
    writeFileSync(join(this.#beside, siteList), bytes);
    renameSync(join(this.#beside, siteList), target);
  }
}

/** `./_site/` -> `_site` */
export const named = (folder: string): string => folder.replace(/^\.\/|\/$/g, "") || ".";
