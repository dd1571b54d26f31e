/** What the files below `/data/` are, for programs: a Data Package 1.0 with a Table Schema for each (specs.frictionlessdata.io). */
import { type Site, wholeAddress } from "../facts/node.ts";
import { dataWordsOf } from "../i18n/data-words.ts";
import type { Field, Fields, FieldType, TableName } from "./field.ts";
import { helpOn } from "./help.ts";
import { graphFile, nameOf, type Resource, resourceName, resourcesOf } from "./resources.ts";
import { isIn } from "./row.ts";
import { dataVersion, tables } from "./tables.ts";

type Json = string | boolean | readonly Json[] | { readonly [key: string]: Json | undefined };

export function dataPackage(site: Site): string {
  const { archive, absolute, index } = site;
  const { settings } = archive;
  const { title, description, publisher, language, data } = settings;
  const resources = resourcesOf(archive).map((resource) => resourceNode(site, resource));
  const node: Json = {
    profile: "data-package",
    name: packageName(settings),
    id: absolute(index("data")),
    title: dataWordsOf[language].packageTitle(title),
    description,
    homepage: absolute(index("data")),
    version: dataVersion,
    licenses: licensesOf(site),
    contributors: publisher && [{ title: publisher.name, path: publisher.url, role: "publisher" }],
    resources: data.graph ? [...resources, graphNode(site)] : resources,
  };
  return `${JSON.stringify(node, null, 1)}\n`;
}

/** `https://arsip.example/kota/` -> `arsip.example/kota/data` */
const packageName = ({ url, base }: Site["archive"]["settings"]): string =>
  `${new URL(url).host}${base}data`.toLowerCase().replace(/[^a-z0-9._/-]/g, "-");

/** A licence without an address is told on the page at `/data/`. */
function licensesOf(site: Site): Json | undefined {
  const { licence } = site.archive.settings;
  if (!licence) return undefined;
  const path = wholeAddress(site, licence.url) ?? site.absolute(site.index("data"));
  return [{ title: licence.name, path }];
}

function graphNode({ archive: { settings } }: Site): Json {
  const file = graphFile(settings);
  const words = dataWordsOf[settings.language];
  return {
    profile: "data-resource",
    name: file.replace(".", "-"),
    path: file,
    title: words.graph,
    description: words.graphLead,
    format: "jsonld",
    mediatype: "application/ld+json",
    encoding: "utf-8",
  };
}

function resourceNode(site: Site, { name, file, format, table, records, year }: Resource): Json {
  const { language } = site.archive.settings;
  const words = dataWordsOf[language];
  const title = records ? words.records[records as "roles"] : words.tables[table];
  return {
    profile: format === "csv" ? "tabular-data-resource" : "data-resource",
    name,
    path: file,
    title: year ? `${title} ${year}` : title,
    format,
    mediatype: format === "csv" ? "text/csv" : "application/x-ndjson",
    encoding: "utf-8",
    schema: records ? recordsSchema(site, table, records) : tableSchema(site, table, format),
  };
}

function tableSchema(site: Site, table: TableName, format: Resource["format"]): Json {
  const fields = Object.fromEntries(
    Object.entries(tables[table]).filter(
      ([, field]) =>
        isIn(field, format === "csv" ? "short" : "whole", site) &&
        (format !== "csv" || field.type !== "records"),
    ),
  ) as Fields<never>;
  return {
    fields: Object.entries(fields).map(([name, field]) => fieldNode(site, table, name, name, field, format)),
    primaryKey: "id",
    foreignKeys: keysOf(site, table, fields, format),
  };
}

/** Its first field leads back to the thing that it is of. */
function recordsSchema(site: Site, table: TableName, records: string): Json {
  const { owner = "", fields = {} } = tables[table][records] ?? {};
  const own = Object.entries(fields).map(([name, field]) =>
    fieldNode(site, table, `${records}[].${name}`, name, field, "csv"),
  );
  const words = dataWordsOf[site.archive.settings.language];
  return {
    fields: [
      { name: owner, type: "string", description: words.owner, constraints: { required: true } },
      ...own,
    ],
    foreignKeys: keysOf(
      site,
      null,
      { [owner]: { type: "link", to: table, read: () => null }, ...fields },
      "csv",
    ),
  };
}

/** Stories lie in several files, so no key can lead to them. Undefined for none, as the form wants at least one. */
function keysOf(
  { archive: { settings } }: Site,
  from: TableName | null,
  fields: Fields<never>,
  format: Resource["format"],
): Json | undefined {
  const keys = Object.entries(fields).flatMap(([name, { type, to }]) => {
    if (type !== "link" || !to || to === "articles") return [];
    const resource = to === from ? "" : resourceName(nameOf(to, settings), format);
    return [{ fields: name, reference: { resource, fields: "id" } }];
  });
  return keys.length > 0 ? keys : undefined;
}

function fieldNode(
  { archive: { settings } }: Site,
  table: TableName,
  path: string,
  name: string,
  { type, required, values }: Field<never>,
  format: Resource["format"],
): Json {
  const constraints = {
    ...(required && { required }),
    ...(name === "id" && { unique: true }),
    ...(values && { enum: values }),
  };
  return {
    name,
    type: format === "csv" && isSeveral(type) ? "string" : tableTypes[type],
    format: type === "address" ? "uri" : undefined,
    description: helpOn(table, path, settings.language),
    constraints: Object.keys(constraints).length > 0 ? constraints : undefined,
  };
}

const isSeveral = (type: FieldType): boolean => type === "list" || type === "links" || type === "records";

/** Types of Table Schema. In CSV several values are one text. */
const tableTypes: Readonly<Record<FieldType, string>> = {
  text: "string",
  edtf: "string",
  day: "date",
  address: "string",
  number: "integer",
  boolean: "boolean",
  link: "string",
  links: "array",
  list: "array",
  records: "array",
};
