/** A segment with its words as the index has them: plain data, which may be handed to another thread. */
import type { ReadSegment } from "../../search/read-segment.ts";
import type { ArchiveLanguage } from "./language-of.ts";
import type { PagefindRecord } from "./pagefind.ts";

export interface CodedSegment {
  /** Of the segment's words. */
  readonly codes: readonly string[];
  /** Places in `codes`; `also`: codes of what says the same as the text in other words. */
  readonly stories: readonly {
    readonly title: Uint32Array;
    readonly text: Uint32Array;
    readonly names: Uint32Array;
    readonly also: readonly string[];
  }[];
}

export function codeSegment({ words, stories }: ReadSegment, language: ArchiveLanguage): CodedSegment {
  const roots = words.words.map(language.rootOf);
  const rootAt = (place: number): string => roots[place] ?? "";
  return {
    codes: words.words.map(language.codeOf),
    stories: stories.map((story) => {
      const inOrder = [...Array.from(story.title, rootAt), ...Array.from(story.text, rootAt)];
      return { ...story, also: language.also(inOrder).map(language.codeOf) };
    }),
  };
}

/** In the order of the stories, as Pagefind is given them. */
export function recordsOf({ codes, stories }: CodedSegment): PagefindRecord[] {
  const coded = (places: Iterable<number>): string => join(Array.from(places, (place) => codes[place] ?? ""));
  return stories.map(({ title, text, names, also }) => ({
    // A word of which nothing is left keeps its place.
    content: [...title, ...text].map((place) => codes[place] || "-").join(" "),
    meta: { title: coded(title), names: coded(new Set(names)), also: join(also) },
  }));
}

const join = (codes: readonly string[]): string => codes.filter((code) => code !== "").join(" ");
