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
  /** For a page as bytes: one for all, as thousands of them would have to be cleared away. */
  readonly #room = Buffer.allocUnsafeSlow(256 * 1024);

  constructor(site: SiteFolder, beside: string) {
    this.#site = site;
    this.#beside = beside;
  }

  put(path: string, content: string | Uint8Array): void {
    const bytes =
      typeof content === "string"
        ? this.#bytesOf(content)
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

  /** UTF-8, until the next. */
  #bytesOf(text: string): Buffer {
    const most = 3 * text.length; // UTF-8 of a UTF-16 unit
    return most > this.#room.length ? Buffer.from(text) : this.#room.subarray(0, this.#room.write(text));
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
