/** What the bench can be asked. */
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { Argument, Command, InvalidArgumentError } from "commander";
import { type Part, parts } from "./parts.ts";
import { type SearchPart, searchParts } from "./search/parts.ts";

/** What is left out of one of the two lists of parts is not measured; one of them is empty. */
export interface BenchOptions {
  readonly articles: readonly number[];
  readonly runs: number;
  readonly only: readonly Part[];
  readonly search: readonly SearchPart[];
  /** A folder. */
  readonly profile?: string;
  readonly seed: number;
  readonly keep: boolean;
  readonly tmp: string;
}

/** `argv`: as of `process`. */
export function benchOptions(argv = process.argv): BenchOptions {
  const command = new Command("npm run bench --")
    .description(
      "Measure builds of fictional archives, the least that Node needs, and what others take; or the search.",
    )
    .addArgument(new Argument("[what]", "leave it out for builds").choices(["search"]))
    .option("--articles <counts>", "sizes of the archives, with commas", counts)
    .option("--runs <count>", "how often each part is measured, in turn; the median is shown", count, 3)
    .option(
      "--only <parts>",
      `only these, with commas: ${parts.join(", ")}; of the search: ${searchParts.join(", ")}`,
    )
    .option("--profile <folder>", "leave a CPU profile of one cold build of each size there", (path) =>
      resolve(path),
    )
    .option("--seed <number>", "another seed tells other stories", wholeNumber, 1)
    .option("--keep", "leave the archives and sites in the temporary folder", false)
    .option("--tmp <folder>", "where the temporary folder is made", (path) => resolve(path), tmpdir())
    .parse(argv);
  const { only, articles, ...others } = command.opts<
    Omit<BenchOptions, "only"> & { readonly only?: string }
  >();
  const isSearch = command.args[0] === "search";
  const chosen = <T extends string>(all: readonly T[]): T[] =>
    only === undefined ? [...all] : only.split(",").map((word) => named(word.trim(), all, command));
  return {
    ...others,
    articles: articles ?? (isSearch ? [10_000] : [1000, 10_000]),
    only: isSearch ? [] : chosen(parts),
    search: isSearch ? chosen(searchParts) : [],
  };
}

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

function named<T extends string>(word: string, all: readonly T[], command: Command): T {
  const found = all.find((name) => name === word);
  return found ?? command.error(`error: option '--only <parts>': choose from ${all.join(", ")}.`);
}
