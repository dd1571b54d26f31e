/** The JSON Schema files: up to date, with help on every key, and of one mind with an independent validator. */
import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { loadContent } from "../../src/content/load.ts";
import { parseWhen } from "../../src/date.ts";
import { keyHelpId } from "../../src/i18n/key-help.id.ts";
import {
  type JsonSchema,
  jsonSchemaOf,
  type SchemaName,
  schemaNames,
  schemaText,
} from "../../src/model/json-schema.ts";

const folder = new URL("../../docs/schema/", import.meta.url);

/** Strict but for the archive's own keywords, and with dates taken seriously. */
const ajv = new Ajv2020({ allErrors: true });
ajv.addVocabulary(["x-reference", "x-mentions"]);
ajv.addFormat("edtf", (text) => parseWhen(text) !== null);
ajv.addFormat("uri", (text) => URL.canParse(text));
ajv.addFormat("email", (text) => text.includes("@"));

const validators = new Map(schemaNames.map((name) => [name, ajv.compile(jsonSchemaOf(name))]));

/** What is wrong with `data`, as `/path keyword`; empty where nothing is. */
function faults(name: SchemaName, data: unknown): string[] {
  const validate = validators.get(name);
  if (!validate || validate(data)) return [];
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`.trim());
}

/** Every property below a schema, with its path as the key help writes it. */
function propertiesOf(node: JsonSchema, path = ""): [string, JsonSchema][] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, below]): [string, JsonSchema][] => {
    const name = path ? `${path}.${key}` : key;
    return [[name, below], ...propertiesOf(below, name)];
  });
  return node.items ? [...own, ...propertiesOf(node.items, `${path}[]`)] : own;
}

describe.each(schemaNames)("the schema of %s", (name) => {
  test("in docs/schema is what the code makes", () => {
    expect(readFileSync(new URL(`${name}.schema.json`, folder), "utf8")).toBe(schemaText(name));
  });

  test("explains every key in Indonesian and in English", () => {
    const mute = propertiesOf(jsonSchemaOf(name)).filter(
      ([, { description }]) => !/^\S.*\.\n\n\S.*\.$/.test(String(description)),
    );
    expect(mute).toEqual([]);
  });

  test("has no help on a key that it does not know", () => {
    const known = new Set(propertiesOf(jsonSchemaOf(name)).map(([path]) => path));
    expect(Object.keys(keyHelpId[name]).filter((path) => !known.has(path))).toEqual([]);
  });

  test("says draft 2020-12 and has a title", () => {
    expect(jsonSchemaOf(name)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: expect.stringContaining(name === "site" ? "site.yaml" : `${name}/`),
    });
  });
});

test("docs/schema holds nothing else", () => {
  expect(readdirSync(folder).sort()).toEqual(schemaNames.map((name) => `${name}.schema.json`).sort());
});

test("zod's own words for references and mentions become x- keywords", () => {
  const properties = new Map(propertiesOf(jsonSchemaOf("articles")));
  expect(properties.get("people")?.items).toMatchObject({ "x-reference": "people" });
  expect(properties.get("follow_ups[].note")).toMatchObject({ "x-mentions": true });
  expect(schemaNames.map(schemaText).join("")).not.toMatch(/"(?:reference|mentions)":/);
});

test("everything in the sample archive fits", () => {
  const { entries, settings } = loadContent("content");
  expect(
    entries.flatMap(({ folder, file, data }) => faults(folder, data).map((fault) => `${file} ${fault}`)),
  ).toEqual([]);
  expect(faults("site", settings?.data)).toEqual([]);
});

const good = {
  articles: {
    title: "Jembatan Ditutup",
    published: "[2023-11-17..]",
    follow_ups: [{ id: "x", status: "not-yet" }],
  },
  people: { name: "Tirta Angkasa", roles: [{ title: "Bupati", acting: "plt", seen: "2016" }] },
  institutions: { name: "Badan Siaga", website: "https://siaga.example/" },
  events: { name: "Rapat Siaga", date: "../2023-11-17" },
  places: { name: "Kelopak", level: "kecamatan", code: "00.01.07" },
  follow_ups: { name: "Perahu", kind: "promise", promise: { office: { title: "Bupati", institution: "x" } } },
  topics: { name: "Banjir", aliases: ["Air bah"] },
  pages: { title: "Tentang" },
  site: { title: "Arsip", url: "https://arsip.example/", contact: { email: "redaksi@arsip.example" } },
} satisfies Record<SchemaName, object>;

test.each(schemaNames)("a good example of %s validates", (name) => {
  expect(faults(name, good[name])).toEqual([]);
});

test.each<[string, SchemaName, object, string]>([
  ["a story without a title", "articles", { published: "2023" }, "required"],
  ["a key of another system", "articles", { ...good.articles, tags: ["banjir"] }, "additionalProperties"],
  ["a date that is no date", "articles", { ...good.articles, published: "17/11/2023" }, "/published format"],
  ["one topic without brackets", "articles", { ...good.articles, topics: "banjir" }, "/topics type"],
  [
    "an acting role of no known kind",
    "people",
    { name: "X", roles: [{ title: "Y", acting: "wakil" }] },
    "/roles/0/acting enum",
  ],
  ["an address without https", "institutions", { name: "X", website: "siaga.example" }, "/website pattern"],
  ["an event without a date", "events", { name: "X" }, "required"],
  ["a code without quotes", "places", { name: "X", code: 107 }, "/code type"],
  [
    "half an office",
    "follow_ups",
    { ...good.follow_ups, promise: { office: { title: "X" } } },
    "/promise/office required",
  ],
  ["a blank name", "topics", { name: " " }, "/name pattern"],
  ["a draft in quotes", "pages", { title: "X", draft: "true" }, "/draft type"],
  [
    "a section with capitals",
    "site",
    { ...good.site, sections: [{ id: "Kota", name: "Kota" }] },
    "/sections/0/id pattern",
  ],
])("%s does not validate", (_, name, data, fault) => {
  expect(faults(name, data)).toContain(fault);
});
