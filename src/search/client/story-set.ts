/** Some of an archive's stories, by number. */
import type { FacetFile } from "../index-files.ts";
import { unpackNumbers } from "../packed-numbers.ts";

export class StorySet {
  readonly #has: Uint8Array;

  constructor(size: number, fits: (number: number) => boolean) {
    this.#has = Uint8Array.from({ length: size }, (_, number) => (fits(number) ? 1 : 0));
  }

  /** Those that have any of the values; a value that is not there is no story's. */
  static ofFacet({ ids, stories }: FacetFile, wanted: readonly string[], size: number): StorySet {
    const numbers = new Set(
      wanted.flatMap((id) => {
        const at = ids.indexOf(id);
        return at < 0 ? [] : unpackNumbers(stories[at] ?? "");
      }),
    );
    return new StorySet(size, (number) => numbers.has(number));
  }

  has(number: number): boolean {
    return this.#has[number] === 1;
  }
}
