/** Holds rows to a Table Schema 1.0, as far as the archive's schemas go. */
import { type Data, type FieldNode, type ResourceNode, unguarded } from "./data-of.ts";

/** `["orang row 2: name is missing"]`; empty where all is right. */
export function faultsIn(data: Data, resources: readonly ResourceNode[]): string[] {
  const tables = new Map(resources.map((resource) => [resource.name, valuesOf(data, resource)]));
  return resources.flatMap((resource) => {
    const rows = tables.get(resource.name) ?? [];
    const names = resource.schema.fields.map(({ name }) => name).join();
    const strange = rows.filter((row) => Object.keys(row).join() !== names).map(() => "other fields");
    const wrong = rows.flatMap((row, at) =>
      resource.schema.fields.flatMap((field) => {
        const fault = faultOf(row[field.name] ?? null, field);
        return fault ? [`row ${at + 1}: ${field.name} ${fault}`] : [];
      }),
    );
    const twice = resource.schema.fields
      .filter(({ constraints }) => constraints?.unique)
      .filter(({ name }) => new Set(rows.map((row) => row[name])).size !== rows.length)
      .map(({ name }) => `${name} is there twice`);
    const lost = (resource.schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const others = tables.get(reference.resource || resource.name);
      if (!others) return [`no ${reference.resource}`];
      const known = new Set(others.map((row) => row[reference.fields]));
      return rows.flatMap((row) => {
        const value = row[fields] ?? null;
        return value === null || known.has(value) ? [] : [`${fields} leads nowhere: ${value}`];
      });
    });
    return [...strange, ...wrong, ...twice, ...lost].map((fault) => `${resource.name} ${fault}`);
  });
}

type Values = Readonly<Record<string, unknown>>;

/** Cells become values of their types; empty ones are null. */
function valuesOf(data: Data, { path, format, schema }: ResourceNode): readonly Values[] {
  if (format === "ndjson") return data.rows(path);
  const types = new Map(schema.fields.map(({ name, type }) => [name, type]));
  return data
    .cells(path)
    .map((cells) =>
      Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cast(cell, types.get(name))])),
    );
}

function cast(cell: string, type: string | undefined): unknown {
  if (cell === "") return null;
  if (type === "integer" && /^-?\d+$/.test(cell)) return Number(cell);
  if (type === "boolean" && /^(?:true|false)$/.test(cell)) return cell === "true";
  return unguarded(cell);
}

function faultOf(value: unknown, { type, format, constraints }: FieldNode): string | null {
  if (value === null) return constraints?.required ? "is missing" : null;
  if (!isOfType(value, type)) return `is no ${type}: ${value}`;
  if (format === "uri" && !URL.canParse(String(value))) return `is no address: ${value}`;
  if (constraints?.enum && !constraints.enum.includes(String(value))) return `may not be ${value}`;
  return null;
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case "string":
      return typeof value === "string";
    case "date":
      return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
    case "integer":
      return Number.isInteger(value);
    case "boolean":
      return typeof value === "boolean";
    case "array":
      return Array.isArray(value);
    default:
      return false;
  }
}
