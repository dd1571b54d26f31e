/** The figures of a bench as lines of plain text. */
import { columns } from "./columns.ts";
import type { Cost } from "./measure.ts";
import type { Pair } from "./one-size.ts";

const heading = [
  "what",
  "articles",
  "wall s",
  "CPU s",
  "peak memory MB",
  "files",
  "MB",
  "ms per file",
  "build/floor wall",
  "build/floor CPU",
];

/** One line a command. */
export const table = (pairs: readonly Pair[]): string[] => columns([heading, ...pairs.flatMap(rowsOf)]);

function rowsOf(pair: Pair): string[][] {
  const { build, floor } = pair;
  const wall = build.wallSeconds / floor.wallSeconds;
  const cpu = build.cpuSeconds / floor.cpuSeconds;
  return [
    [...cells("build", pair, build), wall.toFixed(2), cpu.toFixed(2)],
    [...cells("floor", pair, floor), "1", "1"],
  ];
}

const cells = (what: string, { articles, files, bytes }: Pair, cost: Cost): string[] => [
  what,
  String(articles),
  cost.wallSeconds.toFixed(2),
  cost.cpuSeconds.toFixed(2),
  cost.memoryMegabytes.toFixed(0),
  String(files),
  (bytes / 1e6).toFixed(1),
  ((cost.wallSeconds * 1000) / files).toFixed(3),
];
