/** One line of the calendar: the year, its twelve months, and what has no sure month. */
import type { ArchiveYear } from "../../graph/archive.ts";
import type { Context } from "../context.ts";
import { sideOf } from "./calendar-rows.ts";
import { percent } from "./numbers.ts";

interface YearProps {
  readonly context: Context;
  readonly year: ArchiveYear;
  readonly most: number;
}

export function CalendarYear({ context, year, most }: YearProps) {
  const { words } = context;
  const known = new Map(year.months.map((month) => [Number(month.month.slice(-2)), month]));
  return (
    <>
      <p class="calendar-name">
        <a href={context.href(context.archiveUrl(year.year))}>{year.year}</a>
        {year.articles.length > 0 && <span> {words.stories(context.count(year.articles.length))}</span>}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links, which no element of HTML can draw */}
      <svg role="group" aria-label={year.year} width="100%" height="1.5em">
        {twelve.map((number) => {
          const month = known.get(number);
          const middle = percent((number - 0.5) * column);
          if (!month) return <circle cx={middle} cy="50%" r="0.1em" />;
          return (
            <Square
              context={context}
              href={context.archiveUrl(month.month)}
              name={context.date(month.month)}
              count={month.articles.length}
              most={most}
              from={percent((number - 1) * column)}
              width={`${hit}%`}
              middle={middle}
            />
          );
        })}
      </svg>
      <Unsure context={context} year={year} most={most} />
    </>
  );
}

export const twelve = Array.from({ length: 12 }, (_, at) => at + 1);

/** Of a month, in per cent. */
const column = 100 / 12;

/** Rounded up: on a phone 320 pixels wide, its 24 are just what a thumb needs. */
const hit = Math.ceil(column * 100) / 100;

/** What cannot stand under a month, after a question mark. */
function Unsure({ context, year: { year, monthUnknown, perhaps }, most }: YearProps) {
  const { words } = context;
  const page = context.archiveUrl(year);
  const kinds = [
    { name: `${year}, ${words.monthUnknown}`, to: "s_month-unknown", count: monthUnknown.length },
    { name: words.perhaps(year), to: "s_perhaps", count: perhaps.length, class: "calendar-perhaps" },
  ].filter(({ count }) => count > 0);
  if (kinds.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above
    <svg class="calendar-rest" role="group" aria-label={`${year}?`} width="4em" height="1.5em">
      <svg aria-hidden="true" overflow="visible">
        <text x="0.4em" y="1.1em">
          ?
        </text>
      </svg>
      {kinds.map(({ to, ...kind }, at) => (
        <Square
          context={context}
          href={`${page}#${to}`}
          {...kind}
          most={most}
          from={`${1 + at * 1.5}em`}
          width="1.5em"
          middle={`${1.75 + at * 1.5}em`}
        />
      ))}
    </svg>
  );
}

interface SquareProps {
  readonly context: Context;
  readonly href: string;
  readonly name: string;
  readonly count: number;
  readonly most: number;
  /** Where the part that one can hit begins. */
  readonly from: string;
  readonly width: string;
  readonly middle: string;
  readonly class?: string;
}

/** The first rectangle is what one can hit; the second, set on its middle by the stylesheet, is what one sees. */
function Square({ context, href, name, count, most, from, width, middle, class: kind }: SquareProps) {
  const [side, number] = [`${sideOf(count, most)}em`, context.count(count)];
  return (
    <a class={kind} href={context.href(href)} aria-label={`${name}: ${context.words.stories(number)}`}>
      <rect x={from} width={width} height="100%" />
      <rect x={middle} y="50%" width={side} height={side} />
      <text x={middle} y="1.1em">
        {number}
      </text>
    </a>
  );
}
