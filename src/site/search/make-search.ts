/**
 * Makes what readers search by: an index of words for each segment of the archive, and what goes with all of them. What was
 * made of the same is taken from the cache, so that a new story pays for its own segment only.
 */
import { createHash } from "node:crypto";
import { certainMonth, certainYear } from "../../certain.ts";
import type { Archive } from "../../graph/archive.ts";
import { once } from "../../graph/once.ts";
import { type SegmentEntry, searchFolder } from "../../search/index-files.ts";
import { type ReadSegment, readSegment, type SegmentWords, storyInputs } from "../../search/read-segment.ts";
import { type Segment, segmentsOf } from "../../search/segments.ts";
import { type Context, contextOf } from "../../views/context.ts";
import { codeVersion } from "../compiled.ts";
import { nameOf } from "../print.ts";
import type { Progress } from "../progress.ts";
import { prints } from "../records/stored-thing.ts";
import type { SearchCache } from "./cache.ts";
import { codeSegment } from "./code-segment.ts";
import { commonFiles } from "./common-files.ts";
import { inTurns } from "./in-turns.ts";
import { type SegmentIndexer, startIndexing } from "./indexing-thread.ts";
import { type ArchiveLanguage, languageOf } from "./language-of.ts";
import type { IndexFiles } from "./pagefind.ts";
import { readerFiles } from "./reader-files.ts";

/** Where the files go. */
export interface SearchSite {
  /** Whether all of a folder, whose name tells what is in it, stands there already; it then stays. */
  keep(folder: string): boolean;
  put(path: string, bytes: string | Uint8Array): void;
}

/** What another site can be given of this one: the folders by the names of their files in the cache, and all other files. */
export interface MadeSearch {
  readonly folders: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** Processes of Pagefind: each uses one core. */
const atOnce = 2;

/** `segments`: all stories in the archive's order. Throws where Pagefind cannot be run. */
export async function makeSearch(
  archive: Archive,
  site: SearchSite,
  cache: SearchCache,
  progress: Progress,
  segments: readonly Segment[] = segmentsOf(archive),
): Promise<MadeSearch> {
  const context = contextOf(archive);
  const begun = segments.map((segment) => beginSegment(segment, context, cache));
  const language = languageOf(
    archive,
    begun.map(({ words }) => words()),
  );
  const indexers = new Map<number, SegmentIndexer>();
  const indexerOf = (number: number): SegmentIndexer => {
    const indexer = indexers.get(number) ?? startIndexing(number);
    indexers.set(number, indexer);
    return indexer;
  };
  const folders = new Map<string, string>();
  let done = 0;
  progress.begin("indexing", archive.articles.length);
  try {
    const entries = await inTurns(begun, atOnce, async ({ segment, key, words, read }, number) => {
      const index = new CachedIndex(cache, printOf([key, language.printOf(words())]), () =>
        indexSegment(read(), language, indexerOf(number)),
      );
      const folder = `${segment.name}-${await index.print()}`;
      const path = `${searchFolder}/${folder}/`;
      folders.set(path, index.name);
      if (!site.keep(path)) for (const [name, bytes] of await index.files()) site.put(path + name, bytes);
      done += segment.articles.length;
      progress.at(done);
      return { folder, months: monthsOf(segment) };
    });
    const reader = await readerFiles(cache, () => indexerOf(0));
    const files = commonFiles(context, entries, language, reader);
    for (const [name, bytes] of files) site.put(name, bytes);
    cache.tidy(begun.length);
    return { folders, files };
  } finally {
    progress.end();
    await Promise.all([...indexers.values()].map((indexer) => indexer.end()));
  }
}

const printOf = (parts: readonly string[]): string => nameOf(parts.join("\n"));

/** Reads the stories only if the cache does not hold their words, or they are to be indexed. */
function beginSegment(segment: Segment, context: Context, cache: SearchCache) {
  const { archive } = context;
  const { language, time_zone, url_words } = archive.settings;
  const inputs = segment.articles.map((article) => storyInputs(archive, article, prints.file(article)));
  const key = printOf([codeVersion ?? "", language, time_zone, url_words, ...inputs]);
  let held: ReadSegment | null = null;
  const readNow = (): ReadSegment => {
    held = readSegment(context, segment);
    cache.put(`words-${key}`, held.words);
    return held;
  };
  return {
    segment,
    key,
    words: once((): SegmentWords => cache.get<SegmentWords>(`words-${key}`) ?? readNow().words),
    /** Once: it is not held any longer. */
    read(): ReadSegment {
      const read = held ?? readNow();
      held = null;
      return read;
    },
  };
}

async function indexSegment(
  read: ReadSegment,
  language: ArchiveLanguage,
  indexer: SegmentIndexer,
): Promise<IndexFiles> {
  const cards = read.cards.map((card, place) => [`k/${place}.json`, card] as const);
  return new Map([...(await indexer.index(codeSegment(read, language))), ...cards]);
}

/** In a row, as often as they follow one another. */
function monthsOf({ articles }: Segment): SegmentEntry["months"] {
  const months: [string, number][] = [];
  for (const { published } of articles) {
    const month = certainMonth(published) ?? certainYear(published) ?? "";
    const last = months.at(-1);
    if (last?.[0] === month) last[1]++;
    else months.push([month, 1]);
  }
  return months;
}

/** An index that is made only where the cache does not hold it. */
class CachedIndex {
  readonly name: string;
  readonly #cache: SearchCache;
  readonly #make: () => Promise<IndexFiles>;
  #files: IndexFiles | undefined;

  constructor(cache: SearchCache, print: string, make: () => Promise<IndexFiles>) {
    this.name = `index-${print}`;
    this.#cache = cache;
    this.#make = make;
  }

  /** Of its files' names and bytes. */
  async print(): Promise<string> {
    return this.#cache.get<string>(`print-${this.name}`) ?? printOfFiles(await this.files());
  }

  async files(): Promise<IndexFiles> {
    this.#files ??= this.#cache.get<IndexFiles>(this.name);
    if (this.#files) return this.#files;
    const made = await this.#make();
    this.#files = made;
    this.#cache.put(this.name, made);
    this.#cache.put(`print-${this.name}`, printOfFiles(made));
    return made;
  }
}

function printOfFiles(files: IndexFiles): string {
  const sum = createHash("sha1");
  for (const [name, bytes] of files) sum.update(`${name}\n${bytes.length}\n`).update(bytes);
  return sum.digest("hex").slice(0, 10);
}
