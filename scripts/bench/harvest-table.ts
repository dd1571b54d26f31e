/** The harvest's figures as lines of plain text, and how they grow with the archive. */
import { columns } from "./columns.ts";
import type { Pair } from "./one-size.ts";

export function harvestTable(pairs: readonly Pair[]): string[] {
  const rows = pairs.flatMap((pair) => [
    ...pair.harvest.map(({ part, milliseconds }) => row(part, pair, milliseconds)),
    row("whole harvest", pair, total(pair)),
  ]);
  return columns([["harvest", "articles", "CPU ms", "µs per article"], ...rows]);
}

/** Against the smallest size. In a harvest that grows linearly the time per article stays about what it is. */
export function harvestGrowth(pairs: readonly Pair[]): string[] {
  const [smallest, ...larger] = pairs.toSorted((a, b) => a.articles - b.articles);
  if (!smallest) return [];
  return larger.map((pair) => {
    const ratio = total(pair) / pair.articles / (total(smallest) / smallest.articles);
    return `harvest, ${smallest.articles} to ${pair.articles} articles: time per article × ${ratio.toFixed(2)}`;
  });
}

const row = (what: string, { articles }: Pair, milliseconds: number): string[] => [
  what,
  String(articles),
  milliseconds.toFixed(1),
  ((milliseconds * 1000) / articles).toFixed(1),
];

const total = ({ harvest }: Pair): number => harvest.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
