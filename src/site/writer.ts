/**
 * Puts a site on disk so that a reader never meets half a page: each file is written beside and renamed, equal bytes
 * are left alone, and what the last build had and this one has not is deleted.
 */
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { compare } from "../problem.ts";

export interface Written {
  /** The output folder, as it was named: `_site`. */
  readonly folder: string;
  readonly files: number;
  readonly changed: number;
  readonly deleted: number;
}

/** Lists the files of a site, one a line; the only files that a later build may delete. */
export const manifestName = ".jejak-files";

const temporaryPrefix = ".jejak-new-";

export class Writer {
  readonly #name: string;
  readonly #folder: string;
  readonly #temporary: string;
  readonly #before: ReadonlySet<string>;
  readonly #paths = new Set<string>();
  readonly #folders = new Set<string>();
  #changed = 0;

  /** `paths`: every file of the site to come, so that a build that is killed leaves none that nobody remembers. */
  constructor(folder: string, paths: readonly string[]) {
    this.#name = named(folder);
    this.#folder = resolve(folder);
    this.#temporary = join(this.#folder, `${temporaryPrefix}${process.pid}`);
    mkdirSync(this.#folder, { recursive: true });
    this.#removeLeftovers();
    this.#before = this.#readManifest();
    this.#writeManifest(new Set([...this.#before, ...paths]));
  }

  put(path: string, text: string): void {
    const target = this.#inside(path);
    this.#paths.add(path);
    const bytes = Buffer.from(text);
    if (this.#holds(target, bytes)) return;
    this.#replace(target, bytes);
    this.#changed++;
  }

  /** Copies a file. `namedByContent`: other bytes would have another name, so its size shows that it is there. */
  putFile(path: string, source: string, namedByContent: boolean): void {
    const target = this.#inside(path);
    this.#paths.add(path);
    if (sizeOf(target) === statSync(source).size) {
      if (namedByContent || this.#holds(target, readFileSync(source))) return;
    }
    this.#makeFolder(target);
    copyFileSync(source, this.#temporary);
    renameSync(this.#temporary, target);
    this.#changed++;
  }

  /** Deletes what is gone and closes the list. */
  finish(): Written {
    // Read again: another build may have come between.
    const known = [...this.#before, ...this.#readManifest()];
    const gone = [...new Set(known)].filter((path) => !this.#paths.has(path));
    for (const path of gone) this.#delete(path);
    this.#writeManifest(this.#paths);
    return { folder: this.#name, files: this.#paths.size, changed: this.#changed, deleted: gone.length };
  }

  #inside(path: string): string {
    const target = resolve(this.#folder, path);
    if (!target.startsWith(this.#folder + sep)) throw new Error(`outside the site: ${path}`);
    return target;
  }

  #holds(target: string, bytes: Buffer): boolean {
    try {
      return readFileSync(target).equals(bytes);
    } catch (fault) {
      if (isMissing(fault)) return false;
      throw fault;
    }
  }

  #makeFolder(target: string): void {
    const folder = dirname(target);
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }

  #replace(target: string, bytes: Buffer): void {
    this.#makeFolder(target);
    writeFileSync(this.#temporary, bytes);
    renameSync(this.#temporary, target);
  }

  #delete(path: string): void {
    rmSync(this.#inside(path), { force: true });
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
      try {
        rmdirSync(join(this.#folder, folder));
      } catch {
        return; // not empty, or gone already
      }
    }
  }

  #readManifest(): Set<string> {
    try {
      const lines = readFileSync(join(this.#folder, manifestName), "utf8").split("\n");
      return new Set(lines.filter((path) => path !== ""));
    } catch (fault) {
      if (isMissing(fault)) return new Set();
      throw fault;
    }
  }

  #writeManifest(paths: ReadonlySet<string>): void {
    const text = [...paths]
      .sort(compare)
      .map((path) => `${path}\n`)
      .join("");
    const target = join(this.#folder, manifestName);
    if (!this.#holds(target, Buffer.from(text))) this.#replace(target, Buffer.from(text));
  }

  /** Temporary files of builds that were killed; never one of a build that still runs. */
  #removeLeftovers(): void {
    for (const name of readdirSync(this.#folder)) {
      if (!name.startsWith(temporaryPrefix)) continue;
      if (!isRunning(Number(name.slice(temporaryPrefix.length))))
        rmSync(join(this.#folder, name), { force: true });
    }
  }
}

/** `./_site/` -> `_site` */
export const named = (folder: string): string => folder.replace(/^\.\/|\/$/g, "") || ".";

/** Null where there is no such file. */
const sizeOf = (path: string): number | null => statSync(path, { throwIfNoEntry: false })?.size ?? null;

const isMissing = (fault: unknown): boolean => (fault as NodeJS.ErrnoException).code === "ENOENT";

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === "EPERM";
  }
}
