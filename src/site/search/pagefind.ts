/** Pagefind at work: it makes an index of words out of the records of one segment. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { cacheFolder } from "../cache-folder.js";
import { codeVersion } from "../compiled.ts";
import { rewriteIndex } from "./rewrite-index.ts";

type Pagefind = typeof import("pagefind");

/** What Pagefind is to know of one story. */
export interface PagefindRecord {
  /** Words apart by a space, each as it is to be found. */
  readonly content: string;
  /** The same of what counts apart from the text: `title`, `names`. */
  readonly meta: Readonly<Record<string, string>>;
}

/** Files by name: `head.json`, `0.bin`, `1.bin`, … */
export type IndexFiles = ReadonlyMap<string, Uint8Array | string>;

export interface PagefindReader {
  /** The script by which browsers read an index. */
  readonly script: string;
  /** What it drives: WebAssembly, as packed by Pagefind. */
  readonly machine: Uint8Array;
}

/** No language that Pagefind has a stemmer for: the words come as roots. */
const language = "zxx";

/** A process of its own for each, as one uses one core only. */
export class Indexer {
  readonly #pagefind: Promise<Pagefind>;

  /** `number`: tells it from others of this process. */
  constructor(number: number) {
    this.#pagefind = import(`${pagefindUrl()}?${number}`);
  }

  /** The number of a record in the index is its place in `records`. */
  async index(records: readonly PagefindRecord[]): Promise<IndexFiles> {
    return this.#written(records, (folder) => {
      const [head] = readdirSync(folder).filter((file) => file.endsWith(".pf_meta"));
      if (!head) throw new Error("Pagefind wrote no index");
      return rewriteIndex(readFileSync(join(folder, head)), (hash) =>
        readFileSync(join(folder, "index", `${hash}.pf_index`)),
      );
    });
  }

  /** Pagefind writes it along with every index that holds something. */
  async reader(): Promise<PagefindReader> {
    return this.#written([{ content: "kata", meta: {} }], (folder) => {
      const script = readFileSync(join(folder, "pagefind.js"), "utf8");
      const machine = readFileSync(join(folder, "wasm.unknown.pagefind"));
      gunzipSync(machine); // throws where not all of it is there
      if (!/export ?\{[^{}]*\};?\s*$/.test(script)) throw new Error("Pagefind's script has no end");
      return { script, machine };
    });
  }

  async end(): Promise<void> {
    await (await this.#pagefind).close();
  }

  async #written<T>(records: readonly PagefindRecord[], read: (folder: string) => T): Promise<T> {
    const pagefind = await this.#pagefind;
    const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
    if (!index) throw new Error(`Pagefind: ${errors.join("; ")}`);
    const folder = temporaryFolder();
    try {
      const added = await Promise.all(
        records.map(({ content, meta }, at) =>
          index.addCustomRecord({ url: `/${at}`, content, language, meta, sort: { place: String(at) } }),
        ),
      );
      const faults = [...added, await index.writeFiles({ outputPath: folder })].flatMap(
        (answer) => answer.errors,
      );
      if (faults.length > 0) throw new Error(`Pagefind: ${faults.join("; ")}`);
      return await onceWhole(() => read(folder));
    } finally {
      await index.deleteIndex();
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** How often, and how many milliseconds apart, files are looked at that may still be being written. */
const [tries, wait] = [100, 50];

/** Pagefind answers before the last of its files is on the disk. `read`: throws where one is not there, or not whole. */
async function onceWhole<T>(read: () => T): Promise<T> {
  for (let left = tries; ; left--) {
    try {
      return read();
    } catch (fault) {
      if (left === 0) throw fault;
      await new Promise((done) => setTimeout(done, wait));
    }
  }
}

/** On the disk of the cache, where there is one: some have little room for anything else. */
function temporaryFolder(): string {
  const parent = codeVersion === null ? tmpdir() : join(cacheFolder, "pagefind");
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, "jejak-search-"));
}

/** Each address is a module of its own, and each module has a process. */
function pagefindUrl(): string {
  const folders = createRequire(import.meta.url).resolve.paths("pagefind") ?? [];
  const file = folders.map((folder) => join(folder, "pagefind/lib/index.js")).find(existsSync);
  if (file === undefined) throw new Error("the package pagefind is not installed: npm ci");
  return pathToFileURL(file).href;
}
