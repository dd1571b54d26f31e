/** The figures of a bench as lines of plain text. */
import { columns } from "./columns.ts";
import type { Size } from "./one-size.ts";
import { type Figures, labels, type Measured, type Row } from "./row.ts";

const heading = [
  "what",
  "articles",
  "wall s",
  "CPU s",
  "peak memory MB",
  "files",
  "MB",
  "ms per file",
  "wall/floor",
  "CPU/floor",
];

const unknown = "–";

/** After an edit, the time does not go by the number of files. */
const wholeSites: ReadonlySet<Measured> = new Set([
  "cold",
  "floor",
  "pagesAlone",
  "withSearch",
  "hugo",
  "stockEleventy",
]);

/** One line a part; parts that could not be measured stand below with their reason. */
export const table = (sizes: readonly Size[]): string[] => [
  ...columns([heading, ...sizes.flatMap(rowsOf)]),
  ...sizes.flatMap(notMeasured),
];

function rowsOf({ articles, rows }: Size): string[][] {
  const floor = figuresOf(rows, "floor");
  return rows.flatMap(({ what, figures }) =>
    typeof figures === "string" ? [] : [cells(what, articles, figures, floor)],
  );
}

const notMeasured = ({ articles, rows }: Size): string[] =>
  rows.flatMap(({ what, figures }) =>
    typeof figures === "string" ? [`${labels[what]}, ${articles} articles: not measured, ${figures}`] : [],
  );

export function figuresOf(rows: readonly Row[], wanted: Row["what"]): Figures | null {
  const figures = rows.find(({ what }) => what === wanted)?.figures;
  return figures === undefined || typeof figures === "string" ? null : figures;
}

const cells = (what: Measured, articles: number, figures: Figures, floor: Figures | null): string[] => [
  labels[what],
  String(articles),
  decimal(figures.wallSeconds, figures.wallSeconds < 1 ? 3 : 2),
  decimal(figures.cpuSeconds, 2),
  decimal(figures.memoryMegabytes, 0),
  String(figures.files),
  decimal(figures.bytes / 1e6, 1),
  wholeSites.has(what) ? decimal((figures.wallSeconds * 1000) / figures.files, 3) : unknown,
  ratio(figures.wallSeconds, floor?.wallSeconds),
  ratio(figures.cpuSeconds, floor?.cpuSeconds),
];

const decimal = (figure: number | null, digits: number): string => figure?.toFixed(digits) ?? unknown;

/** `"1.53"`; a dash where either is not known. */
export const ratio = (figure: number | null | undefined, by: number | null | undefined): string =>
  figure && by ? (figure / by).toFixed(2) : unknown;
