/** The harvest's figures as lines of plain text, and how they grow with the archive. */
import { columns } from "./columns.ts";
import type { Size } from "./one-size.ts";

export function harvestTable(sizes: readonly Size[]): string[] {
  const rows = sizes.flatMap((size) => [
    ...size.harvest.map(({ part, milliseconds }) => row(part, size, milliseconds)),
    row("whole harvest", size, total(size)),
  ]);
  return columns([["harvest", "articles", "CPU ms", "µs per article"], ...rows]);
}

/** Against the smallest size. In a harvest that grows linearly the time per article stays about what it is. */
export function harvestGrowth(sizes: readonly Size[]): string[] {
  const [smallest, ...larger] = sizes.toSorted((a, b) => a.articles - b.articles);
  if (!smallest) return [];
  return larger.map((size) => {
    const ratio = total(size) / size.articles / (total(smallest) / smallest.articles);
    return `harvest, ${smallest.articles} to ${size.articles} articles: time per article × ${ratio.toFixed(2)}`;
  });
}

const row = (what: string, { articles }: Size, milliseconds: number): string[] => [
  what,
  String(articles),
  milliseconds.toFixed(1),
  ((milliseconds * 1000) / articles).toFixed(1),
];

const total = ({ harvest }: Size): number => harvest.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
