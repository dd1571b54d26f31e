/** Lays the files of a site beside it, in a folder of the same shape, where they differ from what stands there. */
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SiteFolder } from "./site-folder.ts";
import { holds, sizeOf } from "./stat.ts";

/** Several threads may lay files of one site, each with a `Lay` of its own. */
export class Lay {
  /** How many files differed. */
  changed = 0;
  readonly #site: SiteFolder;
  readonly #beside: string;
  readonly #made = new Set<string>();

  constructor(site: SiteFolder, beside: string) {
    this.#site = site;
    this.#beside = beside;
  }

  put(path: string, content: string | Uint8Array): void {
    const bytes =
      typeof content === "string"
        ? Buffer.from(content)
        : Buffer.from(content.buffer, content.byteOffset, content.length);
    const target = this.#site.inside(path);
    if (!this.#site.hasFolderOf(path) || !holds(target, bytes)) writeFileSync(this.#place(path), bytes);
  }

  /** Copies a file. `namedByContent`: other bytes would have another name, so its size shows that it is there. */
  putFile(path: string, source: string, namedByContent: boolean): void {
    const target = this.#site.inside(path);
    if (sizeOf(target) === statSync(source).size) {
      if (namedByContent || holds(target, readFileSync(source))) return;
    }
    copyFileSync(source, this.#place(path));
  }

  #place(path: string): string {
    this.changed++;
    const place = join(this.#beside, path);
    const folder = dirname(place);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    return place;
  }
}
