/** What the bench can be asked. */
import { tmpdir } from "node:os";
import { Command, InvalidArgumentError } from "commander";

export interface BenchOptions {
  readonly articles: readonly number[];
  readonly runs: number;
  readonly seed: number;
  readonly keep: boolean;
  readonly tmp: string;
}

export const benchOptions = (): BenchOptions =>
  new Command("npm run bench --")
    .description("Build fictional archives and compare the time with the least that Node needs.")
    .option("--articles <counts>", "sizes of the archives, with commas", counts, [1000, 10_000])
    .option("--runs <count>", "how often each is built; the median is shown", count, 1)
    .option("--seed <number>", "another seed tells other stories", wholeNumber, 1)
    .option("--keep", "leave the archives and sites in the temporary folder", false)
    .option("--tmp <folder>", "where the temporary folder is made", tmpdir())
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
