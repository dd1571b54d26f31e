/** What was made for the search, kept by the print of what it was made of; may be deleted at any time. */
import { hash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { cacheFolder } from "../cache-folder.js";
import { codeVersion } from "../compiled.ts";
import { keepNewest } from "../keep-newest.ts";

/** Of a segment: its words, its index and its print; now, and some times before. */
const perSegment = 3 * 4;

/** For other archives on this machine. */
const more = 60;

/** Sources that run as they are have no version: what they make is kept as long as the process lives. */
export class SearchCache {
  readonly #folder: string | null;
  readonly #kept = new Map<string, Buffer>();

  constructor(folder: string | null = codeVersion === null ? null : join(cacheFolder, "search")) {
    this.#folder = folder;
  }

  /** Undefined where there is none, or a damaged one. */
  get<T>(name: string): T | undefined {
    try {
      const bytes = this.#folder === null ? this.#kept.get(name) : readUsed(join(this.#folder, name));
      if (!bytes) return undefined;
      const value = bytes.subarray(sumLength);
      return sumOf(value).equals(bytes.subarray(0, sumLength)) ? deserialize(value) : undefined;
    } catch {
      return undefined;
    }
  }

  put(name: string, value: unknown): void {
    const body = serialize(value);
    const bytes = Buffer.concat([sumOf(body), body]);
    if (this.#folder === null) {
      this.#kept.set(name, bytes);
      return;
    }
    const target = join(this.#folder, name);
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(`${target}.${process.pid}`, bytes);
    renameSync(`${target}.${process.pid}`, target);
  }

  /** `segments`: of the archive that was made last. */
  tidy(segments: number): void {
    if (this.#folder !== null) keepNewest(this.#folder, segments * perSegment + more);
  }
}

/** The newest are kept, so what is of use has to be new. */
function readUsed(path: string): Buffer {
  const bytes = readFileSync(path);
  const now = new Date();
  utimesSync(path, now, now);
  return bytes;
}

const sumLength = 20;

const sumOf = (bytes: Uint8Array): Buffer => Buffer.from(hash("sha1", bytes, "hex"), "hex");
