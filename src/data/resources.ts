/** Which files lie below `/data/`, and what is in each of them. */
import type { Site } from "../facts/node.ts";
import type { Archive } from "../graph/archive.ts";
import { Groups } from "../graph/group.ts";
import { dataWords, urlWords } from "../i18n/url-words.ts";
import type { Settings } from "../model/settings.ts";
import { compare } from "../problem.ts";
import type { TableName } from "./field.ts";
import { type Told, tableNames, tables, thingsOf } from "./tables.ts";

/** One file with rows of one table. */
export interface Resource {
  /** `artikel-2023` as CSV, `artikel-2023-ndjson`; by which others refer to it. */
  readonly name: string;
  /** Below `/data/`. */
  readonly file: string;
  readonly format: "csv" | "ndjson";
  readonly table: TableName;
  /** The field whose records are the rows; null: the things are. */
  readonly records: string | null;
  /** Null: of all years. */
  readonly year: string | null;
  readonly things: readonly Told[];
}

export const packageFile = "datapackage.json";

type Naming = Pick<Settings, "url_words">;

export const graphFile = ({ url_words }: Naming): string => `${dataWords[url_words].graph}.jsonld`;

/** The name of a whole table, without year and format. */
export const nameOf = (table: TableName, { url_words }: Naming): string =>
  table === "articles" ? dataWords[url_words].articles : urlWords[url_words][table];

const recordsName = (field: string, { url_words }: Naming): string =>
  ({ ...urlWords[url_words], ...dataWords[url_words] })[field as "roles" | "log" | "corrections"];

export const resourceName = (name: string, format: Resource["format"]): string =>
  format === "csv" ? name : `${name}-${format}`;

/** Of each table first the things, then its records. None where `site.yaml` wants neither format. */
export function resourcesOf(archive: Archive): readonly Resource[] {
  const { settings } = archive;
  const formats = (["ndjson", "csv"] as const).filter((format) => settings.data[format]);
  return tableNames.flatMap((table) => {
    const things = thingsOf(archive, table);
    const inFormat = (
      name: string,
      format: Resource["format"],
      rest: Pick<Resource, "records" | "year" | "things">,
    ) => ({
      name: resourceName(name, format),
      file: `${name}.${format}`,
      format,
      table,
      ...rest,
    });
    const parts = table === "articles" ? byYear(things) : [{ year: null, things }];
    const whole = parts.flatMap(({ year, things }) => {
      const name = [nameOf(table, settings), year].filter(Boolean).join("-");
      return formats.map((format) => inFormat(name, format, { records: null, year, things }));
    });
    const records = settings.data.csv
      ? recordFieldsOf(table).map((field) =>
          inFormat(recordsName(field, settings), "csv", { records: field, year: null, things }),
        )
      : [];
    return [...whole, ...records];
  });
}

export const recordFieldsOf = (table: TableName): readonly string[] =>
  Object.entries(tables[table]).flatMap(([name, { type }]) => (type === "records" ? name : []));

/** By the year in their address, which an edit does not change. */
const byYear = (articles: readonly Told[]): { year: string; things: readonly Told[] }[] =>
  Groups.of(articles, ({ entry }) => [entry.slug.slice(0, "2023".length)])
    .entries()
    .map(([year, things]) => ({ year, things }))
    .sort((a, b) => compare(a.year, b.year));

/** Whether anything at all lies below `/data/`, for which a page is made. */
export const hasData = ({ settings }: Pick<Archive, "settings">): boolean =>
  settings.data.csv || settings.data.ndjson || settings.data.graph;

/** Beside the page of a thing. */
export const besideUrl = (url: string): string => `${url}index.json`;

/** Whether there is a file beside the page of this thing. */
export const hasBeside = ({ archive: { settings } }: Pick<Site, "archive">, { folder }: Told): boolean =>
  folder === "articles" ? settings.data.stories : settings.data.things;
