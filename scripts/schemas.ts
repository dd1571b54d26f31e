/** `npm run schemas`: writes the JSON Schema files that editors' tools read. */
import { mkdirSync, writeFileSync } from "node:fs";
import { schemaNames, schemaText } from "../src/model/json-schema.ts";

const folder = new URL("../docs/schema/", import.meta.url);

mkdirSync(folder, { recursive: true });
for (const name of schemaNames) writeFileSync(new URL(`${name}.schema.json`, folder), schemaText(name));
