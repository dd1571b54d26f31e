/** A segment as Pagefind is given it. */
import type { ReadSegment, StoryWords } from "../../search/read-segment.ts";
import type { ArchiveLanguage } from "./language-of.ts";
import type { PagefindRecord } from "./pagefind.ts";

/** In the order of the stories. */
export function codeSegment({ words, stories }: ReadSegment, language: ArchiveLanguage): PagefindRecord[] {
  const roots = words.words.map(language.rootOf);
  const codes = words.words.map(language.codeOf);
  const coded = (places: Uint32Array): string => join(Array.from(places, (place) => codes[place] ?? ""));
  return stories.map(({ title, text, names }: StoryWords) => {
    const inOrder = [...title, ...text];
    const also = language.also(inOrder.map((place) => roots[place] ?? ""));
    return {
      // A word of which nothing is left keeps its place.
      content: inOrder.map((place) => codes[place] || "-").join(" "),
      meta: {
        title: coded(title),
        names: coded(Uint32Array.from(new Set(names))),
        also: join(also.map(language.codeOf)),
      },
    };
  });
}

const join = (codes: readonly string[]): string => codes.filter((code) => code !== "").join(" ");
