/** How the build grows with the archive, as lines of plain text. */
import type { Pair } from "./one-size.ts";

/**
 * Against the smallest size: the time per written file, and what each file on top took, which leaves out what every
 * start costs. In an archive that grows linearly the first falls and the second stays.
 */
export function growth(pairs: readonly Pair[]): string[] {
  const [smallest, ...larger] = pairs.toSorted((a, b) => a.articles - b.articles);
  if (!smallest) return [];
  return larger.map((pair) => {
    const ratio = millisecondsPerFile(pair) / millisecondsPerFile(smallest);
    const seconds = pair.build.wallSeconds - smallest.build.wallSeconds;
    const each = (seconds * 1000) / (pair.files - smallest.files);
    return (
      `build, ${smallest.articles} to ${pair.articles} articles: time per file × ${ratio.toFixed(2)}, ` +
      `${each.toFixed(3)} ms for each file more`
    );
  });
}

/** `"10000 articles: every page within 4 clicks of the front page"` */
export const reach = (pairs: readonly Pair[]): string[] =>
  pairs.map(({ articles, reach: { clicks, unreached } }) =>
    unreached > 0
      ? `${articles} articles: no link leads to ${unreached} pages`
      : `${articles} articles: every page within ${clicks} clicks of the front page`,
  );

const millisecondsPerFile = ({ build, files }: Pair): number => (build.wallSeconds * 1000) / files;
