/** What a browser reads the index with: our engine, with what drives Pagefind's machine in it, and Pagefind's machine. */
import { fileURLToPath } from "node:url";
import { codeVersion } from "../compiled.ts";
import { nameOf } from "../print.ts";
import type { SearchCache } from "./cache.ts";
import type { SegmentIndexer } from "./indexing-thread.ts";
import type { PagefindReader } from "./pagefind.ts";

/** In the script that Pagefind 1.5 writes, what drives the machine; the rest shows and fetches, which is ours. */
const driver = /let wasm_bindgen ?=[\s\S]*?\}\)\(\{ ?__proto__: ?null ?\}\);/;

export interface ReaderFiles {
  /** An ES module: its name, which tells what is in it, and its text. */
  readonly engine: readonly [name: string, text: string];
  /** WebAssembly, as Pagefind packs it. */
  readonly machine: readonly [name: string, bytes: Uint8Array];
}

export async function readerFiles(cache: SearchCache, indexer: () => SegmentIndexer): Promise<ReaderFiles> {
  const name = `reader-${codeVersion}`;
  const known = cache.get<ReaderFiles>(name);
  if (known) return known;
  const reader = await indexer().reader();
  const text = await bundleEngine(reader);
  const files: ReaderFiles = {
    engine: [`mesin-${nameOf(text)}.js`, text],
    machine: [`mesin-${nameOf(reader.machine)}.bin`, reader.machine],
  };
  cache.put(name, files);
  return files;
}

async function bundleEngine({ script }: PagefindReader): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../../search/client/search-engine.ts", import.meta.url))],
    plugins: [
      {
        name: "pagefind-machine",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^pagefind-machine$/ }, ({ path }) => ({ path, namespace: "pagefind" }));
          onLoad({ filter: /^/, namespace: "pagefind" }, () => ({
            contents: `${driverIn(script)}\nexport { wasm_bindgen as machine };`,
          }));
        },
      },
    ],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    tsconfigRaw: {},
    logLevel: "silent",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

function driverIn(script: string): string {
  const [found] = driver.exec(script) ?? [];
  if (found === undefined) throw new Error("Pagefind's script has another form than that of 1.5");
  return found;
}
