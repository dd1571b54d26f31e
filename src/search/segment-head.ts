/** What is known of a segment's index before any of its words: where to look for them. */
import { unpackSorted } from "./front-coding.ts";

/** `head.json` of a segment. */
export interface SegmentHead {
  /** How long each story is: only against the others of the segment. */
  readonly lengths: readonly number[];
  /** What counts apart from the text, as Pagefind numbers it. */
  readonly fields: readonly string[];
  /** A word at which each part but the first begins, packed by `packSorted`. */
  readonly starts: string;
  /** The parts in which places were left out, as packed numbers. */
  readonly shortened: string;
}

/** A short beginning is that of too many words: it has to do with those at the front. */
const mostParts = 2;

/** In which parts there may be words that begin so, lowest first. `starts`: unpacked. */
export function partsFor(beginning: string, starts: readonly string[]): number[] {
  const first = starts.filter((start) => start <= beginning).length;
  const more = starts.filter((start) => start > beginning && start.startsWith(beginning)).length;
  return Array.from({ length: Math.min(more + 1, mostParts) }, (_, at) => first + at);
}

export const startsOf = ({ starts }: SegmentHead): readonly string[] => unpackSorted(starts).words;

/** The file of a part; `isWhole`: with all places, where there is another without. */
export const partFile = (part: number, isWhole: boolean): string => `${part}${isWhole ? "-all" : ""}.bin`;
