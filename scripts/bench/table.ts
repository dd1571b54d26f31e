/** The figures of a bench as lines of plain text. */
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

/** One line a command; the first column to the left, all others to the right. */
export function table(pairs: readonly Pair[]): string {
  const rows = [heading, ...pairs.flatMap(rowsOf)];
  const widths = heading.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0)));
  return rows.map((row) => line(row).join("  ")).join("\n");
}

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
