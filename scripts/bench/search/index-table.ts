/** What the index takes, as lines of plain text. */
import { columns } from "../columns.ts";
import type { Cost } from "../measure.ts";
import { beyond, medianCost, medianRatio } from "./cost.ts";
import { decimal } from "./decimal.ts";
import type { IndexTurn } from "./index-turn.ts";

const whole = ({ all, without }: IndexTurn): Cost => beyond(all, without);
const oneStory = ({ edited, without }: IndexTurn): Cost => beyond(edited, without);

const lines: readonly (readonly [what: string, of: (turn: IndexTurn) => Cost])[] = [
  ["a: Pagefind alone, pages of articles", ({ pagefind }) => pagefind],
  ["warm build after one edit, no index", ({ without }) => without],
  ["the same, with the whole index", ({ all }) => all],
  ["the same, with one story's", ({ edited }) => edited],
  ["d: build with nothing to do", ({ nothing }) => nothing],
  ["b: whole index, the difference", whole],
  ["c: one story's, the difference", oneStory],
];

/** Ratios are the median of those within one turn. */
export function indexTable(turns: readonly IndexTurn[]): string[] {
  const rows = lines.map(([what, of]) => [what, ...cells(medianCost(turns.map(of)))]);
  return [
    ...columns([["index", "wall s", "CPU s", "peak memory MB"], ...rows]),
    ratioLine(
      "b / a",
      medianRatio(turns, whole, ({ pagefind }) => pagefind),
      "aim 1.2",
    ),
    ratioLine("c / b", medianRatio(turns, oneStory, whole), "aim 0.2"),
    `peak memory of b: ${decimal(memoryOf(turns), 2)} GB (aim 1.5 GB)`,
  ];
}

const cells = ({ wallSeconds, cpuSeconds, memoryMegabytes }: Cost): string[] => [
  decimal(wallSeconds, 2),
  decimal(cpuSeconds, 2),
  decimal(memoryMegabytes, 0),
];

const ratioLine = (what: string, { wallSeconds, cpuSeconds, memoryMegabytes }: Cost, aim: string): string =>
  `${what}: wall ${decimal(wallSeconds, 2)}, CPU ${decimal(cpuSeconds, 2)}, memory ${decimal(memoryMegabytes, 2)} (${aim})`;

function memoryOf(turns: readonly IndexTurn[]): number | null {
  const { memoryMegabytes } = medianCost(turns.map(whole));
  return memoryMegabytes === null ? null : memoryMegabytes / 1000;
}
