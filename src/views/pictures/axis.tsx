/** The line of time under a drawing: its parts, their names, and a pointer to one place. */
import { isoOf } from "../../days.ts";
import { monthName } from "../../i18n/dates.ts";
import type { Context } from "../context.ts";
import { type Label, labelsOf, thinned } from "./axis-labels.ts";
import { Em } from "./em.tsx";
import { percent, round } from "./numbers.ts";
import type { TimeAxis } from "./time-axis.ts";

/** In em, as all that follow: the pointer's line, and a line of names. */
const [pointerHeight, lineHeight] = [1.3, 1.2];

export const axisHeight = (axis: TimeAxis): number =>
  pointerHeight + lineHeight * (isYears(axis) ? 1 : 2) + 0.2;

interface Props {
  readonly context: Context;
  readonly axis: TimeAxis;
  readonly y: number;
  /** How far it keeps from both edges, and where it is pointed at: in per cent. */
  readonly inset: number;
  readonly here: number;
}

export function Axis({ context, axis, y, inset, here }: Props) {
  const x = (share: number) => percent(inset + share * (100 - 2 * inset));
  const [names, years] = namesOf(axis, context);
  return (
    <svg aria-hidden="true" overflow="visible">
      <line class="thread__axis" x1={x(0)} x2={x(1)} y1={`${y}em`} y2={`${y}em`} />
      {[...axis.cells.keys(), axis.cells.length].map((at) => (
        <line
          class="thread__axis"
          x1={x(at / axis.cells.length)}
          x2={x(at / axis.cells.length)}
          y1={`${y}em`}
          y2={`${y + 0.3}em`}
        />
      ))}
      <Pointer words={context.words.threadHere} x={here} y={y} />
      <Names labels={labelsOf(thinned(names))} x={x} y={y + pointerHeight + 0.9} />
      <Names labels={labelsOf(years)} x={x} y={y + pointerHeight + 0.9 + lineHeight} />
    </svg>
  );
}

/** Its words stand on the side that has room for them. */
function Pointer({ words, x, y }: { words: string; x: number; y: number }) {
  const isLeft = x < 50;
  return (
    <g class="thread__here">
      <Em x={x} y={y}>
        <path d="M0 0.2L0.45 1H-0.45z" />
      </Em>
      <text
        x={percent(x)}
        dx={isLeft ? "0.7em" : "-0.7em"}
        y={`${y + 1}em`}
        text-anchor={isLeft ? "start" : "end"}
      >
        {words}
      </text>
    </g>
  );
}

const Names = ({ labels, x, y }: { labels: Label[]; x: (share: number) => string; y: number }) => (
  <g class="thread__names thinned">
    {labels.map(({ text, at, anchor }) => (
      <text x={x(at)} y={`${round(y)}em`} text-anchor={anchor}>
        {text}
      </text>
    ))}
  </g>
);

/** The names of the parts, and for parts of a year the years below them, each at the first of its parts. */
function namesOf({ unit, cells }: TimeAxis, { language }: Context): [string[], (string | null)[]] {
  const starts = cells.map(({ from }) => isoOf(from).split("-"));
  const years = starts.map(([year]) => year ?? "");
  if ("months" in unit && unit.months >= 12) return [years, []];
  const names = starts.map(([, month, day]) => {
    const short = monthName(Number(month), language).slice(0, 3);
    return "days" in unit ? `${Number(day)} ${short}` : short;
  });
  return [names, years.map((year, at) => (year === years[at - 1] ? null : year))];
}

const isYears = ({ unit }: TimeAxis): boolean => "months" in unit && unit.months >= 12;
