/** The files of the index beside Pagefind's own, as the build writes them and the page reads them. JSON, keys of one letter where there are many. */
import type { FacetName, NameKind } from "./answer.ts";
import type { BrowserRoot } from "./language/browser-lexicon.ts";

/** Below the site's folder, as is all that follows. Whatever is in it has another name once it has other content. */
export const searchFolder = "aset/cari";

/** The one file whose name stays: it names all others. */
export const topFile = "aset/cari.json";

/** Names are those of files and folders in the folder of the search. */
export interface Top {
  readonly segments: readonly SegmentEntry[];
  /** Files, by facet. */
  readonly facets: Readonly<Record<FacetName, string>>;
  /** Folder of the names by their first two letters. */
  readonly names: string;
  /** Folder of the roots by their first two letters. */
  readonly words: string;
  /** Of which letters there are files, with a space between. */
  readonly letters: { readonly names: string; readonly words: string };
  /** Affixes, and the letter that stands for them behind a root. */
  readonly affixes: readonly (readonly [affixes: string, letter: string])[];
  /** File of all words and how often they occur. */
  readonly spelling: string;
  /** Path of the engine, an ES module, below the site's folder. */
  readonly engine: string;
  /** File of Pagefind's machine. */
  readonly machine: string;
  /** Where pages of a kind live: `/orang/`. */
  readonly roots: Readonly<Record<NameKind, string>>;
  /** The site is a preview, and the index that of the last whole build. */
  readonly preview?: true;
}

export interface SegmentEntry {
  /** Folder with `head.json` (`SegmentHead`), the numbered parts of the index, and `k/` with a card for each story. */
  readonly folder: string;
  /** The months of its stories in their order, and how many in a row: `2023-11`; `2023` or nothing where more is not sure. */
  readonly months: readonly (readonly [month: string, stories: number])[];
}

/** What a result shows of a story. */
export interface Card {
  /** Address below the site's root. */
  readonly u: string;
  /** Title. */
  readonly t: string;
  /** Date in words. */
  readonly d: string;
  /** Section; absent without one. */
  readonly s?: string;
  /** What the story is about, each a label and an address. */
  readonly a: readonly (readonly [label: string, url: string])[];
  /** Its text. */
  readonly x: string;
}

/** One facet of all stories. Lists of one length, by label; stories as packed numbers, counted from the oldest of the archive. */
export interface FacetFile {
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly stories: readonly string[];
}

/** Of words and roots that begin with the same two letters, folded. Numbers are left out. */
export interface WordShard {
  /** The file beside it that tells under which licence the roots are. */
  readonly licence: string;
  readonly roots: readonly BrowserRoot[];
  /** Words that no affix is known of, which are filed under themselves. */
  readonly others: readonly string[];
  /** Words whose root is another than the roots alone would tell. */
  readonly exceptions: readonly (readonly [word: string, root: string])[];
  /** Roots in a row, and the words that say the same. */
  readonly alike: readonly (readonly [roots: readonly string[], words: readonly string[]])[];
}

/** A page with a name: `slug` is the last part of its address, `also` its other names. */
export type NameEntry = readonly [
  kind: NameKind,
  slug: string,
  label: string,
  stories: number,
  ...also: string[],
];

/** In which file a folded word is looked for: that of its first two letters. All others share one. */
export const wordShardOf = (word: string): string => /^[a-z0-9]{2}/.exec(word)?.[0] ?? "_";

/** The same for names with a folded word. Null for a single letter. */
export const nameShardOf = (word: string): string | null => (word.length < 2 ? null : wordShardOf(word));
