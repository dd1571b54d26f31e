/** Words as they come out when one finger errs. */
import { neighboursOf } from "../../../src/search/keyboard.ts";

export const slips = ["left out", "doubled", "swapped", "neighbouring key"] as const;
export type Slip = (typeof slips)[number];

/** All that one slip can make of a word, place by place; never the word itself. */
export const mistyped = (word: string, slip: Slip): string[] =>
  [...word].flatMap((_, at) => atPlace[slip](word, at)).filter((typed) => typed !== word);

const atPlace: Readonly<Record<Slip, (word: string, at: number) => string[]>> = {
  "left out": (word, at) => [word.slice(0, at) + word.slice(at + 1)],
  doubled: (word, at) => [word.slice(0, at + 1) + word.slice(at)],
  swapped: (word, at) => [word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)],
  "neighbouring key": (word, at) =>
    [...neighboursOf(word.charAt(at))].map((key) => word.slice(0, at) + key + word.slice(at + 1)),
};
