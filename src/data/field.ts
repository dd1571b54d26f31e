/** A field of a kind of thing: what it is called, what values it has, and how it is read. All that is said of the data comes from these. */
import type { Folder } from "../content/folders.ts";
import type { Site } from "../facts/node.ts";

/** The kinds that have data: pages of the newsroom's own have none. */
export type TableName = Exclude<Folder, "pages">;

/** What may stand in a field. Null: not known, or not told. */
export type Value = string | number | boolean | null | readonly string[] | readonly Row[];

/** A thing as data, its fields in their order. */
export interface Row {
  readonly [field: string]: Value;
}

/**
 * - `edtf`: a date as well as it is known (ISO 8601-2); `day`: a sure day, `2023-11-17`
 * - `link`: the `id` of another thing; `links`: several
 * - `list`: several texts
 * - `records`: several groups of fields; in CSV they are a table of their own
 */
export type FieldType =
  | "text"
  | "edtf"
  | "day"
  | "address"
  | "number"
  | "boolean"
  | "link"
  | "links"
  | "list"
  | "records";

/** Beside its type. */
export interface More {
  /** Never null. */
  readonly required?: true;
  /** All that it may be. */
  readonly values?: readonly string[];
  /** Whose `id` it holds; absent where it may be of several kinds. */
  readonly to?: TableName;
  /** By which the graph of links says it: a property of schema.org, or one of the archive's own (`ownTerms`). */
  readonly edge?: string;
  /** `text`: long, and left out where `site.yaml` says so, and of CSV; `page`: only beside the page of the thing. */
  readonly only?: "text" | "page";
  /** Told of withdrawn stories as well. */
  readonly kept?: true;
  /** Of `records`: what the thing that they are of is called beside each of them. */
  readonly owner?: string;
}

/** `read`: from a thing of this kind, as the archive has linked it. */
export interface Field<T> extends More {
  readonly type: FieldType;
  readonly read: (thing: T, site: Site) => Value;
  /** Of each of the `records`. */
  readonly fields?: Fields<never>;
}

export type Fields<T> = Readonly<Record<string, Field<T>>>;

type Read<T, V> = (thing: T, site: Site) => V | null | undefined;

const field =
  <V extends Value>(type: FieldType) =>
  <T>(read: Read<T, V>, more: More = {}): Field<T> => ({
    type,
    read: (thing, site) => read(thing, site) ?? null,
    ...more,
  });

export const text = field<string>("text");
export const edtf = field<string>("edtf");
export const day = field<string>("day");
export const address = field<string>("address");
export const number = field<number>("number");
export const boolean = field<boolean>("boolean");
export const link = field<string>("link");
export const links = field<readonly string[]>("links");
export const list = field<readonly string[]>("list");

export const records = <T, R>(
  read: (thing: T, site: Site) => readonly R[],
  fields: Fields<R>,
  more: More = {},
): Field<T> => ({
  type: "records",
  read: (thing, site) => read(thing, site).map((one) => rowOf(fields, one, site)),
  fields,
  ...more,
});

export function rowOf<T>(fields: Fields<T>, thing: T, site: Site): Row {
  const row: { [field: string]: Value } = {};
  for (const [name, field] of Object.entries(fields)) row[name] = field.read(thing, site);
  return row;
}
