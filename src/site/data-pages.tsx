/** Open data as files of the site: below `/data/`, and beside the pages of things. */
import { csv, recordsCsv } from "../data/csv.ts";
import { dataPackage } from "../data/data-package.ts";
import { linkGraph } from "../data/link-graph.ts";
import { ndjson, thingJson } from "../data/ndjson.ts";
import {
  besideUrl,
  graphFile,
  hasBeside,
  hasData,
  packageFile,
  type Resource,
  resourcesOf,
} from "../data/resources.ts";
import { type Told, tableNames, thingsOf } from "../data/tables.ts";
import type { Context } from "../views/context.ts";
import { DataPage } from "../views/pages/data.tsx";
import { besideInputs, graphInputs, packageInputs, rowsInputs } from "./inputs/data-inputs.ts";
import type { MadeOf } from "./inputs/ingredients.ts";
import { fileOf, type Page, pageAt } from "./page.ts";

export function dataPages(context: Context, madeOf: MadeOf): Page[] {
  return [...filesBelow(context, madeOf), ...filesBeside(context, madeOf)];
}

function filesBelow(context: Context, madeOf: MadeOf): Page[] {
  const { archive, index } = context;
  if (!hasData(archive)) return [];
  const { settings } = archive;
  const resources = resourcesOf(archive);
  const file = (name: string): string => fileOf(index("data") + name);
  return [
    ...resources.map((resource) => ({
      path: file(resource.file),
      inputs: madeOf((of) => rowsInputs(of, resource)),
      render: () => textOf(context, resource),
    })),
    ...(settings.data.graph
      ? [
          {
            path: file(graphFile(settings)),
            inputs: madeOf(graphInputs),
            render: () => linkGraph(context),
          },
        ]
      : []),
    {
      path: file(packageFile),
      inputs: madeOf(() => packageInputs(resources)),
      render: () => dataPackage(context),
    },
    pageAt(index("data"), null, () => <DataPage context={context} />),
  ];
}

function textOf(context: Context, { table, format, records, things }: Resource): string {
  if (records) return recordsCsv(context, table, records, things);
  return format === "csv" ? csv(context, table, things) : ndjson(context, things);
}

const filesBeside = (context: Context, madeOf: MadeOf): Page[] =>
  tableNames
    .flatMap((table): readonly Told[] => thingsOf(context.archive, table))
    .filter((thing) => hasBeside(context, thing))
    .map((thing) => ({
      path: fileOf(besideUrl(thing.url)),
      inputs: madeOf((of) => besideInputs(of, thing)),
      render: () => thingJson(context, thing),
    }));
