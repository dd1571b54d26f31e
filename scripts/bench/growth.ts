/** How cost and memory grow with the archive, as lines of plain text. */
import type { Size } from "./one-size.ts";
import { type Figures, labels, type Measured } from "./row.ts";
import { figuresOf } from "./table.ts";

const growing: readonly Measured[] = ["cold", "floor", "hugo"];

const waiting: readonly Measured[] = [
  "body",
  "article",
  "name",
  "nothing",
  "devBody",
  "devName",
  "hugoServer",
];

/**
 * Against the smallest size: the time per written file, and what each file on top took, which leaves out what every
 * start costs. In a build that grows linearly the first falls and the second stays. Of an edit: the whole time.
 */
export function growth(sizes: readonly Size[]): string[] {
  const [smallest, ...larger] = sizes.toSorted((a, b) => a.articles - b.articles);
  if (!smallest) return [];
  return larger.flatMap((size) => {
    const line = (what: Measured, words: (from: Figures, to: Figures) => string): string[] => {
      const [from, to] = [figuresOf(smallest.rows, what), figuresOf(size.rows, what)];
      return from && to
        ? [`${labels[what]}, ${smallest.articles} to ${size.articles} articles: ${words(from, to)}`]
        : [];
    };
    return [
      ...growing.flatMap((what) => line(what, (from, to) => `${perFile(from, to)}; ${memory(from, to)}`)),
      ...waiting.flatMap((what) =>
        line(
          what,
          (from, to) => `time × ${(to.wallSeconds / from.wallSeconds).toFixed(2)}; ${memory(from, to)}`,
        ),
      ),
    ];
  });
}

function perFile(from: Figures, to: Figures): string {
  const ratio = to.wallSeconds / to.files / (from.wallSeconds / from.files);
  const each = ((to.wallSeconds - from.wallSeconds) * 1000) / (to.files - from.files);
  return `time per file × ${ratio.toFixed(2)}, ${each.toFixed(3)} ms for each file more`;
}

function memory(from: Figures, to: Figures): string {
  if (from.memoryMegabytes === null || to.memoryMegabytes === null) return "peak memory unknown";
  return `peak memory × ${(to.memoryMegabytes / from.memoryMegabytes).toFixed(2)}`;
}

/** `"10000 articles: every page within 4 clicks of the front page"` */
export const reach = (sizes: readonly Size[]): string[] =>
  sizes.flatMap(({ articles, reach }) => {
    if (!reach) return [];
    const { clicks, unreached } = reach;
    return unreached > 0
      ? [`${articles} articles: no link leads to ${unreached} pages`]
      : [`${articles} articles: every page within ${clicks} clicks of the front page`];
  });
