/** How the parts of one size compare, as lines of plain text. */
import type { Size } from "./one-size.ts";
import { labels, type Measured } from "./row.ts";
import { figuresOf, ratio } from "./table.ts";

const pairs: readonly (readonly [Measured, Measured])[] = [
  ["cold", "floor"],
  ["cold", "hugo"],
  ["cold", "stockEleventy"],
  ["hugo", "floor"],
  ["cold", "pagesAlone"],
  ["withSearch", "cold"],
  ["body", "cold"],
  ["article", "cold"],
  ["name", "cold"],
  ["nothing", "cold"],
  ["nothing", "eleventyImport"],
  ["devBody", "hugoServer"],
];

/** A pair of which one was left out is left out. */
export const ratios = (sizes: readonly Size[]): string[] =>
  sizes.flatMap(({ articles, rows }) =>
    pairs.flatMap(([one, other]) => {
      const [figures, by] = [figuresOf(rows, one), figuresOf(rows, other)];
      if (!figures || !by) return [];
      const wall = ratio(figures.wallSeconds, by.wallSeconds);
      const cpu = ratio(figures.cpuSeconds, by.cpuSeconds);
      const memory = ratio(figures.memoryMegabytes, by.memoryMegabytes);
      return [
        `${articles} articles, ${labels[one]} / ${labels[other]}: wall ${wall}, CPU ${cpu}, memory ${memory}`,
      ];
    }),
  );
