/** The fields of a table of the open data: of a small one, and of one with groups of fields. */
import type { TableName } from "../../../data/field.ts";
import { resourcesOf } from "../../../data/resources.ts";
import { DataFields } from "../../parts/data-fields.tsx";
import type { Component, Example } from "../example.ts";

const example = (name: string, table: TableName): Example => ({
  name,
  show: (context) => <DataFields context={context} table={table} resources={resourcesOf(context.archive)} />,
});

export const dataFields: Component = {
  name: "Fields of a table of open data",
  file: "parts/data-fields.tsx",
  examples: [example("a small table", "topics"), example("with groups that are a table in CSV", "people")],
};
