/** What the bench can be asked. */
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { type Part, parts } from "./parts.ts";

export interface BenchOptions {
  readonly articles: readonly number[];
  readonly runs: number;
  readonly only: readonly Part[];
  /** A folder. */
  readonly profile?: string;
  readonly seed: number;
  readonly keep: boolean;
  readonly tmp: string;
}

export const benchOptions = (): BenchOptions =>
  new Command("npm run bench --")
    .description("Measure builds of fictional archives, the least that Node needs, and what others take.")
    .option("--articles <counts>", "sizes of the archives, with commas", counts, [1000, 10_000])
    .option("--runs <count>", "how often each part is measured, in turn; the median is shown", count, 3)
    .option("--only <parts>", `only these, with commas: ${parts.join(", ")}`, partsIn, [...parts])
    .option("--profile <folder>", "leave a CPU profile of one cold build of each size there", (path) =>
      resolve(path),
    )
    .option("--seed <number>", "another seed tells other stories", wholeNumber, 1)
    .option("--keep", "leave the archives and sites in the temporary folder", false)
    .option("--tmp <folder>", "where the temporary folder is made", (path) => resolve(path), tmpdir())
    .parse()
    .opts<BenchOptions>();

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("Give a whole number.");
  return Number(text);
}

function count(text: string): number {
  const number = wholeNumber(text);
  if (number < 1) throw new InvalidArgumentError("Give at least 1.");
  return number;
}

const counts = (text: string): number[] => [...new Set(text.split(",").map((part) => count(part.trim())))];

const partsIn = (text: string): Part[] => text.split(",").map((word) => partNamed(word.trim()));

function partNamed(word: string): Part {
  const part = parts.find((name) => name === word);
  if (!part) throw new InvalidArgumentError(`Choose from ${parts.join(", ")}.`);
  return part;
}
