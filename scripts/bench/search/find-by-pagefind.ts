/** A page for each word in an index of Pagefind's own, as it comes, with its own rules for Indonesian. */
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { close, createIndex } from "pagefind";
import type { FoundWords } from "./pairs.ts";

/** Of `pagefind.js`, which Pagefind writes along with an index. */
interface Reader {
  options(options: { readonly basePath: string; readonly baseUrl: string }): Promise<void>;
  search(
    words: string,
  ): Promise<{ readonly results: readonly { data(): Promise<{ readonly url: string }> }[] }>;
}

const language = "id";

/** `folder`: for the index. */
export async function findByPagefind(words: readonly string[], folder: string): Promise<FoundWords> {
  await writeIndex(words, folder);
  const { fetch } = globalThis;
  globalThis.fetch = fromDisk;
  try {
    const reader = await readerIn(folder);
    const found = new Map<string, Set<string>>();
    for (const word of words) {
      const { results } = await reader.search(word);
      const urls = await Promise.all(results.map(async (result) => (await result.data()).url));
      found.set(word, new Set(urls.map((url) => words[Number(url.slice(1))] ?? "")));
    }
    return found;
  } finally {
    globalThis.fetch = fetch;
  }
}

async function writeIndex(words: readonly string[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind: ${errors.join("; ")}`);
  const answers = await Promise.all(
    words.map((content, number) => index.addCustomRecord({ url: `/${number}`, content, language })),
  );
  answers.push((await index.writeFiles({ outputPath: folder })) as never);
  await close();
  const faults = answers.flatMap(({ errors }) => errors);
  if (faults.length > 0) throw new Error(`Pagefind: ${faults.join("; ")}`);
}

/** Node takes a file for a module by its ending. */
async function readerIn(folder: string): Promise<Reader> {
  const module = join(folder, "pagefind.mjs");
  copyFileSync(join(folder, "pagefind.js"), module);
  const reader: Reader = await import(pathToFileURL(module).href);
  await reader.options({ basePath: join(folder, "/"), baseUrl: "/" });
  return reader;
}

const fromDisk: typeof fetch = async (url) => new Response(readFileSync(String(url).replace(/\?.*$/, "")));
