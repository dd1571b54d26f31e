/** `npm run bench`: measures builds of fictional archives, the least that Node needs, and what other generators take; or the search. */
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { growth, reach } from "./bench/growth.ts";
import { harvestGrowth, harvestTable } from "./bench/harvest-table.ts";
import { inMemory } from "./bench/in-memory.ts";
import { CommandFailed } from "./bench/measure.ts";
import { measureSize, type Size } from "./bench/one-size.ts";
import { benchOptions } from "./bench/options.ts";
import type { Part } from "./bench/parts.ts";
import { ratios } from "./bench/ratios.ts";
import { searchReport } from "./bench/search/search-report.ts";
import { measureSearch } from "./bench/search/search-size.ts";
import { table } from "./bench/table.ts";

const { articles, runs, only, search, profile, seed, keep, tmp } = benchOptions();
const work = mkdtempSync(join(tmp, "jejak-bench-"));
const tidy = inMemory(work) && !keep;
const tell = (progress: string) => console.error(progress);
try {
  console.log(joined(search.length > 0 ? await searchTables() : buildTables(await measureAll())));
} catch (fault) {
  if (!(fault instanceof CommandFailed)) throw fault;
  tell(fault.message);
  process.exitCode = 1;
} finally {
  if (keep) tell(`left in ${work}`);
  else rmSync(work, { recursive: true });
}

function joined(tables: readonly (readonly string[])[]): string {
  const place = inMemory(work) ? "in memory" : "on disk";
  const heading = `in ${tmp} (${place}), ${runs === 1 ? "one run" : `median of ${runs} runs`}`;
  return [[heading], ...tables]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function buildTables(sizes: readonly Size[]): string[][] {
  const tables = [table(sizes), ratios(sizes), growth(sizes), reach(sizes)];
  if (only.includes("harvest")) tables.push(harvestTable(sizes), harvestGrowth(sizes));
  return tables;
}

async function measureAll(): Promise<Size[]> {
  await compile();
  const sizes: Size[] = [];
  for (const count of articles) {
    const folder = join(work, String(count));
    const profiles = profile && join(profile, String(count));
    sizes.push(
      await measureSize({ articles: count, runs, seed, tidy, tell, folder, profiles, parts: new Set(only) }),
    );
  }
  return sizes;
}

async function searchTables(): Promise<string[][]> {
  await compile();
  const tables: string[][] = [];
  for (const count of articles) {
    const folder = join(work, String(count));
    const profiles = profile && join(profile, String(count));
    const plan = { articles: count, runs, seed, tidy, tell, folder, profiles, parts: new Set(search) };
    tables.push(...searchReport(await measureSearch(plan)));
  }
  return tables;
}

/** What is compiled on its first run and kept is not counted; a small build does that before the clock runs. */
async function compile(): Promise<void> {
  const small = { articles: 10, runs: 1, seed, tidy, tell, parts: new Set<Part>(["floor", "harvest"]) };
  await measureSize({ ...small, folder: join(work, "first") });
}
