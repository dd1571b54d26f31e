/** Pagefind's machine as its own script drives it; src/site/search/reader-files.ts puts that in the place of this name. */
declare module "pagefind-machine" {
  /** Address of an index in the machine's memory; whatever changes an index gives it another. */
  type Pointer = number;

  interface Machine {
    /** Starts it, once. */
    (options: { module_or_path: Uint8Array }): Promise<unknown>;
    init_pagefind(head: Uint8Array): Pointer;
    /** `weights`: JSON, `{ meta_weights: { field: number } }`. */
    set_ranking_weights(index: Pointer, weights: string): Pointer;
    /** A word that is there already gives way. */
    load_index_chunk(index: Pointer, part: Uint8Array): Pointer;
    /**
     * JSON: `{ results: { p: page, s: score, l: { l: place }[] }[] }`. `bare`: the words without accents; `isRow`: they have to stand
     * in a row; `isExact`: with these very accents. A word that the index does not hold is passed over.
     */
    search(
      index: Pointer,
      bare: string,
      words: string,
      filters: string,
      sort: string,
      isRow: boolean,
      isExact: boolean,
    ): string;
  }

  export const machine: Machine;
}
