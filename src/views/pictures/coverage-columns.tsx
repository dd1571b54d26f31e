/** Stories by year as columns: about someone below, only mentioning above; each leads to where the stories stand. */
import type { CoverageRow } from "../../graph/harvest.ts";
import type { Context } from "../context.ts";
import { percent, round } from "./numbers.ts";
import { type Band, margin, type YearAxis } from "./year-axis.ts";

export interface Column extends Band {
  readonly about: number;
  readonly mentioning: number;
  readonly href: string;
}

export interface Places {
  readonly about: ReadonlyMap<string, string>;
  readonly mentioning: ReadonlyMap<string, string>;
}

/** Only bands that have stories. `rows`: newest first, as is the page that a column leads to; none before the first band. */
export function columnsOf(
  bands: readonly Band[],
  rows: readonly (CoverageRow & { readonly year: string })[],
  places: Places,
): Column[] {
  const columns: Column[] = [];
  let next = rows.length - 1;
  for (const { first, last, start, width } of bands) {
    let [about, mentioning] = [0, 0];
    let aboutAt: string | undefined;
    let mentioningAt: string | undefined;
    for (let row = rows[next]; row && Number(row.year) <= last; row = rows[--next]) {
      about += row.about;
      mentioning += row.mentioning;
      aboutAt = places.about.get(row.year) ?? aboutAt;
      mentioningAt = places.mentioning.get(row.year) ?? mentioningAt;
    }
    const href = aboutAt ?? mentioningAt;
    if (href) columns.push({ first, last, start, width, about, mentioning, href });
  }
  return columns;
}

interface ColumnsProps {
  readonly context: Context;
  readonly axis: YearAxis;
  readonly columns: readonly Column[];
}

/** In em: room for the words above the columns, and for the years below. */
const [above, below] = [1.5, 1.6];

/** Of the fullest column, in em: a single story is no tower. */
const tallest = (most: number): number => (most > 0 ? Math.min(5, 1 + 0.75 * most) : 0);

export function CoverageColumns({ context, axis, columns }: ColumnsProps) {
  const { words } = context;
  const most = Math.max(0, ...columns.map(({ about, mentioning }) => about + mentioning));
  const top = most > 0 ? above : 0.2;
  const ground = top + tallest(most);
  const end = percent(axis.end + margin);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links, which no element of HTML can draw
    <svg role="group" aria-label={words.coverage} width="100%" height={`${round(ground + below)}em`}>
      {most > 0 && (
        <>
          <line class="years-rule" x2={end} y1={`${top}em`} y2={`${top}em`} />
          <svg aria-hidden="true" overflow="visible">
            <text y="1em">{words.stories(context.count(most))}</text>
          </svg>
        </>
      )}
      {columns.map((column) => (
        <ColumnLink context={context} column={column} most={most} ground={ground} />
      ))}
      <line x2={end} y1={`${ground}em`} y2={`${ground}em`} />
      <svg class="thinned" aria-hidden="true" overflow="visible">
        {axis.labels.map(({ year, at }) => (
          <text x={percent(at)} y={`${round(ground + below - 0.4)}em`}>
            {year}
          </text>
        ))}
      </svg>
    </svg>
  );
}

interface ColumnProps {
  readonly context: Context;
  readonly column: Column;
  readonly most: number;
  readonly ground: number;
}

/** The first rectangle is what one can hit. */
function ColumnLink({ context, column, most, ground }: ColumnProps) {
  const { about, mentioning, href } = column;
  const { x, width, aboutHeight, mentioningHeight } = columnBox(column, most);
  const [left, wide] = [`${x}%`, `${width}%`];
  return (
    <a href={href} aria-label={columnWords(context, column)}>
      <rect
        x={percent(column.start)}
        width={percent(column.width)}
        y={`${round(ground - tallest(most))}em`}
        height={`${tallest(most)}em`}
      />
      {about > 0 && (
        <rect
          class="years-about"
          x={left}
          width={wide}
          y={`${round(ground - aboutHeight)}em`}
          height={`${aboutHeight}em`}
        />
      )}
      {mentioning > 0 && (
        <rect
          class="years-hollow"
          x={left}
          width={wide}
          y={`${round(ground - aboutHeight - mentioningHeight)}em`}
          height={`${mentioningHeight}em`}
        />
      )}
    </a>
  );
}

/** `"2023: 4 berita tentangnya, 2 hanya menyebutnya"` */
function columnWords({ words, count }: Context, { first, last, about, mentioning }: Column): string {
  const span = first === last ? `${first}` : `${first}–${last}`;
  const parts = [
    about > 0 && words.aboutInYear(count(about)),
    mentioning > 0 && words.mentioningInYear(count(mentioning)),
  ];
  return `${span}: ${parts.filter(Boolean).join(", ")}`;
}

/** In em: lower than this, nothing is seen. */
const least = 0.15;

/** Across in per cent, heights in em. */
export function columnBox({ start, width, about, mentioning }: Omit<Column, "href">, most: number) {
  const height = (count: number) => (count > 0 ? round(Math.max(least, (tallest(most) * count) / most)) : 0);
  return {
    x: round(start + 0.1 * width),
    width: round(0.8 * width),
    aboutHeight: height(about),
    mentioningHeight: height(mentioning),
  };
}
