/** One segment's index in Pagefind's machine: what of it fits the words of a question. */
import { machine } from "pagefind-machine";
import { unpackNumbers } from "../packed-numbers.ts";
import { partFile, partsFor, type SegmentHead, startsOf } from "../segment-head.ts";
import { machineHead } from "./machine-head.ts";
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

/** `at`: places of its words that were asked for, counted over title and text: of each form at least one. */
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
  readonly #starts: readonly string[];
  /** Parts of which there is a file with all places beside that with few. */
  readonly #shortened: ReadonlySet<number>;
  readonly #files = new Map<string, Promise<void>>();
  /** Parts that are there with all places. */
  readonly #whole = new Set<number>();
  #pointer: number;

  /** The machine must have been started. */
  constructor(load: LoadBytes, head: SegmentHead) {
    this.#load = load;
    this.#starts = startsOf(head);
    this.#shortened = new Set(unpackNumbers(head.shortened));
    this.#pointer = machine.set_ranking_weights(machine.init_pagefind(machineHead(head)), weights);
  }

  /** By place in the segment, which holds `size` stories. */
  async find(
    { words, phrases, without }: CodedWords,
    size: number,
  ): Promise<ReadonlyMap<number, FoundStory>> {
    const all = [...words, ...phrases.flat()];
    // Rows are found by all places of their words.
    const inRows = phrases.filter(({ length }) => length > 1).flat();
    await this.#fetchParts([...all, ...without], inRows);
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

  /** `inRows`: some of `words`. */
  async #fetchParts(words: readonly string[], inRows: readonly string[]): Promise<void> {
    const whole = new Set(this.#partsOf(inRows));
    const parts = new Set(this.#partsOf(words));
    await Promise.all(
      [...parts].map((part) => this.#part(part, whole.has(part) && this.#shortened.has(part))),
    );
  }

  #partsOf(words: readonly string[]): number[] {
    return words.flatMap((word) => partsFor(withoutAccents(word), this.#starts));
  }

  #part(part: number, isWhole: boolean): Promise<void> {
    const file = partFile(part, isWhole);
    const known = this.#files.get(file);
    if (known) return known;
    const loading = this.#loadPart(part, isWhole, file);
    this.#files.set(file, loading);
    loading.catch(() => this.#files.delete(file));
    return loading;
  }

  async #loadPart(part: number, isWhole: boolean, file: string): Promise<void> {
    if (this.#whole.has(part)) return;
    const bytes = await unzip(await this.#load(file));
    if (this.#whole.has(part)) return; // it came while this was on its way, and holds more
    this.#pointer = machine.load_index_chunk(this.#pointer, bytes);
    if (isWhole) this.#whole.add(part);
  }
}

/** Once, for all indexes. */
export async function startMachine(zipped: Uint8Array): Promise<void> {
  await machine({ module_or_path: (await unzip(zipped)).subarray("pagefind_dcd".length) });
}

const withoutAccents = (words: string): string => words.normalize("NFD").replace(/\p{M}/gu, "");
