/** `npm run bench`: builds fictional archives of several sizes, and says what a written file costs. */
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { growth, reach } from "./bench/growth.ts";
import { harvestGrowth, harvestTable } from "./bench/harvest-table.ts";
import { measureSize, type Pair } from "./bench/one-size.ts";
import { benchOptions } from "./bench/options.ts";
import { table } from "./bench/table.ts";

const { articles, runs, seed, keep, tmp } = benchOptions();
const work = mkdtempSync(join(tmp, "jejak-bench-"));
const tell = (progress: string) => console.error(progress);
try {
  const pairs = measureAll();
  if (pairs) console.log(report(pairs));
  else process.exitCode = 1;
} finally {
  if (keep) tell(`left in ${work}`);
  else rmSync(work, { recursive: true });
}

function report(pairs: readonly Pair[]): string {
  return [
    ...table(pairs),
    ...growth(pairs),
    ...reach(pairs),
    "",
    ...harvestTable(pairs),
    ...harvestGrowth(pairs),
  ].join("\n");
}

/** Null, once told why, where a command fails. */
function measureAll(): Pair[] | null {
  const pairs: Pair[] = [];
  // Changed code is compiled by its first run and kept; a small build does that before the clock runs.
  const plans = [{ articles: 10, runs: 1 }, ...articles.map((count) => ({ articles: count, runs }))];
  for (const [index, plan] of plans.entries()) {
    const outcome = measureSize({ ...plan, seed, folder: join(work, String(index)), tell });
    if ("failure" in outcome) {
      tell(outcome.failure);
      return null;
    }
    if (index > 0) pairs.push(outcome);
  }
  return pairs;
}
