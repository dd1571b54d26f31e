/** Typing errors put right, as lines of plain text. */
import { columns } from "../columns.ts";
import { percent } from "./decimal.ts";
import type { TypingFigures } from "./typing.ts";

export function typingTable(figures: readonly TypingFigures[]): string[] {
  const sum = (of: (figures: TypingFigures) => number) =>
    figures.reduce((total, each) => total + of(each), 0);
  const [tried, found, otherWords] = [
    sum((each) => each.tried),
    sum((each) => each.found),
    sum((each) => each.otherWords),
  ];
  return [
    ...columns([
      ["typing errors", "tried", "among the first three", "made another word"],
      ...figures.map((each) => row(each.slip, each.tried, each.found, each.otherWords)),
      row("all", tried, found, otherWords),
    ]),
    `put right: ${percent(found / tried)} (aim 90 %)`,
  ];
}

const row = (what: string, tried: number, found: number, otherWords: number): string[] => [
  what,
  String(tried),
  percent(found / tried),
  String(otherWords),
];
