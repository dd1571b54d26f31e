/** Rows as CSV: RFC 4180 in UTF-8, with names of fields in the first line. Texts of several lines are in NDJSON alone. */
import type { Site } from "../facts/node.ts";
import type { Row, TableName, Value } from "./field.ts";
import { dataOf, isIn, toldOf } from "./row.ts";
import { fieldsOf, type Told, tables } from "./tables.ts";

/** Of a table: its fields but texts and records. */
export function csv(site: Site, table: TableName, things: readonly Told[]): string {
  const names = columnsOf(site, table);
  return csvLines(
    names,
    things.map((thing) => dataOf(site, thing, "short")),
  );
}

/** One line for each of the records in a field of these things, the thing's `id` first. */
export function recordsCsv(site: Site, table: TableName, name: string, things: readonly Told[]): string {
  const { owner = "", fields = {} } = tables[table][name] ?? {};
  const rows = things.flatMap((thing) => {
    const field = fieldsOf(thing)[name];
    const records = field ? (toldOf(site, thing, field) as readonly Row[]) : [];
    return records.map((record) => ({ [owner]: thing.id, ...record }));
  });
  return csvLines([owner, ...Object.keys(fields)], rows);
}

export const columnsOf = (site: Pick<Site, "archive">, table: TableName): readonly string[] =>
  Object.entries(tables[table]).flatMap(([name, field]) =>
    field.type !== "records" && isIn(field, "short", site) ? name : [],
  );

function csvLines(names: readonly string[], rows: readonly Row[]): string {
  let lines = `${names.join(",")}\r\n`;
  for (const row of rows) lines += `${names.map((name) => cell(row[name] ?? null)).join(",")}\r\n`;
  return lines;
}

/** Null and a list with nothing in it are both empty. */
function cell(value: Value): string {
  if (value === null) return "";
  if (typeof value !== "object") return typeof value === "string" ? quoted(guarded(value)) : String(value);
  return quoted(guarded((value as readonly string[]).map(item).join(separator)));
}

const separator = ";";

/** `a;b` -> `a\;b`, so that the separator parts nothing else. */
const item = (text: string): string => (/[;\\]/.test(text) ? text.replace(/[;\\]/g, "\\$&") : text);

/**
 * A spreadsheet would run a cell that begins like a formula (OWASP, CSV Injection): it gets an apostrophe in front, and so does one that begins
 * like that with apostrophes before, so that one apostrophe can be taken off again.
 */
const guarded = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
