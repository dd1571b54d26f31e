/** One segment's index in Pagefind's machine: what of it fits the words of a question. */
import { machine } from "pagefind-machine";
import { unzip } from "./unzip.ts";

/** Fetches a file below the segment's folder. Throws `Unreachable`. */
export type LoadBytes = (file: string) => Promise<Uint8Array>;

/** Words as `codeOf` writes them. */
export interface CodedWords {
  /** All have to occur. */
  readonly words: readonly string[];
  /** Each has to occur in a row, in these very forms. */
  readonly phrases: readonly (readonly string[])[];
  /** None may occur. */
  readonly without: readonly string[];
}

/** `at`: places of its words that were asked for, counted over title and text. */
export interface FoundStory {
  /** How many of the words it holds in the very form asked for: that counts before the score. */
  readonly exact: number;
  readonly score: number;
  readonly at: readonly number[];
}

interface Results {
  readonly results: readonly {
    readonly p: string;
    readonly s: number;
    readonly l: readonly { readonly l: number }[];
  }[];
}

interface Manner {
  readonly isRow?: boolean;
  readonly isExact?: boolean;
}

/** How much it counts where a word stands apart from the text; the names are those of what the story is about. */
const weights = JSON.stringify({ meta_weights: { title: 5, names: 2, also: 1 } });

export class SegmentIndex {
  readonly #load: LoadBytes;
  readonly #parts = new Map<string, Promise<void>>();
  #pointer: number;

  private constructor(load: LoadBytes, head: Uint8Array) {
    this.#load = load;
    this.#pointer = machine.set_ranking_weights(machine.init_pagefind(head), weights);
  }

  /** The machine must have been started. */
  static async open(load: LoadBytes): Promise<SegmentIndex> {
    return new SegmentIndex(load, await unzip(await load("head.bin")));
  }

  /** By place in the segment, which holds `size` stories. */
  async find(
    { words, phrases, without }: CodedWords,
    size: number,
  ): Promise<ReadonlyMap<number, FoundStory>> {
    const all = [...words, ...phrases.flat()];
    await this.#fetchParts([...all, ...without]);
    const sets = phrases.map((phrase) => this.#places(phrase, { isRow: true, isExact: true }));
    if (all.length > 1) sets.push(...all.map((word) => this.#places([word]))); // as a missing word is passed over
    const banned = without.map((word) => this.#places([word]));
    const exact = [...new Set(all)].map((word) => this.#places([word], { isExact: true }));
    const found = new Map<number, FoundStory>();
    const add = (place: number, score: number, at: readonly number[]): void => {
      if (!sets.every((set) => set.has(place)) || banned.some((set) => set.has(place))) return;
      found.set(place, { exact: exact.filter((set) => set.has(place)).length, score, at });
    };
    if (all.length === 0) for (let place = 0; place < size; place++) add(place, 0, []);
    for (const { p, s, l } of this.#search(all))
      add(
        Number(p),
        s,
        l.map((at) => at.l),
      );
    return found;
  }

  #places(words: readonly string[], manner?: Manner): ReadonlySet<number> {
    return new Set(this.#search(words, manner).map(({ p }) => Number(p)));
  }

  #search(words: readonly string[], { isRow = false, isExact = false }: Manner = {}): Results["results"] {
    if (words.length === 0) return [];
    const text = words.join(" ");
    const json = machine.search(this.#pointer, withoutAccents(text), text, "{}", "", isRow, isExact);
    return (JSON.parse(json) as Results).results;
  }

  async #fetchParts(words: readonly string[]): Promise<void> {
    const names: string[] = JSON.parse(
      machine.request_indexes(this.#pointer, withoutAccents(words.join(" "))),
    );
    await Promise.all(names.map((name) => this.#part(name)));
  }

  #part(name: string): Promise<void> {
    const known = this.#parts.get(name);
    if (known) return known;
    const loading = this.#loadPart(name);
    this.#parts.set(name, loading);
    loading.catch(() => this.#parts.delete(name));
    return loading;
  }

  async #loadPart(name: string): Promise<void> {
    const part = await unzip(await this.#load(`${name}.bin`));
    this.#pointer = machine.load_index_chunk(this.#pointer, part);
  }
}

/** Once, for all indexes. */
export async function startMachine(zipped: Uint8Array): Promise<void> {
  await machine({ module_or_path: (await unzip(zipped)).subarray("pagefind_dcd".length) });
}

const withoutAccents = (words: string): string => words.normalize("NFD").replace(/\p{M}/gu, "");
