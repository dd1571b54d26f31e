/** `npm run bench`: builds fictional archives of several sizes, and says what a written file costs. */
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { measureSize } from "./bench/one-size.ts";
import { benchOptions } from "./bench/options.ts";
import { growth, type Pair, table } from "./bench/table.ts";

const { articles, keep, tmp: parent, ...options } = benchOptions();
const tmp = mkdtempSync(join(parent, "jejak-bench-"));
const tell = (progress: string) => console.error(progress);
try {
  const pairs = measureAll();
  if (pairs) console.log([table(pairs), ...growth(pairs)].join("\n"));
  else process.exitCode = 1;
} finally {
  if (keep) tell(`left in ${tmp}`);
  else rmSync(tmp, { recursive: true });
}

/** Null, once told why, where a command fails. */
function measureAll(): Pair[] | null {
  const pairs: Pair[] = [];
  // The first run of changed TypeScript is compiled and kept by tsx; a small build does that before the clock runs.
  const warmUp = { ...options, articles: 10, runs: 1, tmp: join(tmp, "warm-up"), keep: false };
  for (const plan of [warmUp, ...articles.map((count) => ({ ...options, articles: count, tmp, keep }))]) {
    const outcome = measureSize({ ...plan, tell });
    if ("failure" in outcome) {
      tell(outcome.failure);
      return null;
    }
    if (plan !== warmUp) pairs.push(outcome);
  }
  return pairs;
}
