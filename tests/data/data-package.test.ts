/** The description of the files fits the standard, and the files fit the description. */
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { generate } from "../../scripts/bench/generate.ts";
import { readArchive } from "../../src/site/read-archive.ts";
import { archiveOf, named } from "../archive-of.ts";
import { fixture } from "../site/build.ts";
import { Data, type ResourceNode } from "./data-of.ts";
import { faultsIn } from "./table-schema.ts";

/** The profiles of Data Package 1.0, as the npm package datapackage 1.1.10 (MIT) carries them, without their prose. */
const profile = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../fixtures/frictionless/${name}.json`, import.meta.url), "utf8"));

const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addFormat("uri", (text) => URL.canParse(text));
ajv.addFormat("email", (text) => text.includes("@"));
ajv.addFormat("date-time", true);
ajv.addFormat("textarea", true);
const isPackage = ajv.compile(profile("data-package"));
const isTable = ajv.compile(profile("tabular-data-resource"));

const invented = archiveOf(
  Object.fromEntries([...generate({ articles: 120, seed: 5 })].map(({ path, text }) => [path, text])),
);

const archives = {
  "that has everything": new Data(readArchive(fixture, { today: "2026-01-01" }).pages),
  "of 120 invented stories": new Data(invented.pages),
  "with nothing in it": new Data(archiveOf({}).pages),
  "in English, without a licence": new Data(
    archiveOf({
      "site.yaml": 'title: "Archive"\nurl: "https://a.example:8080/Old/"\nlanguage: "en"\n',
      "people/tirta.md": named("Tirta"),
    }).pages,
  ),
};

describe.each(Object.entries(archives))("the data of an archive %s", (_, data) => {
  const { resources } = data.package;
  const tables = resources.filter(({ format }) => format !== "jsonld");

  test("are a Data Package", () => {
    const valid = isPackage(data.package);
    expect(isPackage.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    for (const resource of resources.filter(({ format }) => format === "csv")) {
      isTable(resource);
      expect(isTable.errors ?? [], resource.name).toEqual([]);
    }
  });

  test("are all described, by names of their own", () => {
    const described = [...resources.map(({ path }) => path), "datapackage.json", "index.html"];
    const there = data.paths.filter((path) => path.startsWith("data/")).map((path) => path.slice(5));
    expect(described.sort()).toEqual(there.sort());
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  test("fit their Table Schemas, and every key leads to a row", () => {
    expect(faultsIn(data, tables)).toEqual([]);
  });
});

describe("whoever holds them to it", () => {
  const data = archives["that has everything"];
  const described = (path: string): ResourceNode => {
    const resource = data.package.resources.find((one) => one.path === path);
    if (!resource) throw new Error(path);
    return resource;
  };
  const people = described("orang.csv");
  const withFields = (change: (field: ResourceNode["schema"]["fields"][number]) => object): ResourceNode => ({
    ...people,
    schema: {
      ...people.schema,
      fields: people.schema.fields.map((field) => ({ ...field, ...change(field) })),
    },
  });

  test("finds a package and a table that are none", () => {
    expect(isPackage({ ...data.package, resources: [] })).toBe(false);
    expect(isPackage({ ...data.package, licenses: [{ name: "CC BY" }] })).toBe(false);
    expect(isTable({ ...people, schema: { fields: [{ name: "id", type: "kata" }] } })).toBe(false);
    expect(isTable({ ...people, schema: { ...people.schema, foreignKeys: [] } })).toBe(false);
  });

  test("finds what does not fit", () => {
    const faults = (resource: ResourceNode) => faultsIn(data, [resource]);
    expect(faults(withFields(({ name }) => (name === "name" ? { type: "integer" } : {})))).not.toEqual([]);
    expect(
      faults(withFields(({ name }) => (name === "prefix" ? { constraints: { required: true } } : {}))),
    ).not.toEqual([]);
    expect(
      faults(withFields(({ name }) => (name === "aliases" ? { constraints: { unique: true } } : {}))),
    ).not.toEqual([]);
    expect(
      faults(withFields(({ name }) => (name === "name" ? { constraints: { enum: ["Anu"] } } : {}))),
    ).not.toEqual([]);
    expect(faults(withFields(({ name }) => (name === "note" ? { name: "catatan" } : {})))).not.toEqual([]);
    const roles = described("peran.csv");
    const [key] = roles.schema.foreignKeys ?? [];
    expect(key).toEqual({ fields: "person", reference: { resource: "orang", fields: "id" } });
    const astray = {
      ...roles,
      schema: {
        ...roles.schema,
        foreignKeys: [{ fields: "title", reference: { resource: "orang", fields: "id" } }],
      },
    };
    expect(faultsIn(data, [astray, people])).not.toEqual([]);
  });
});

test("the licence is that of the archive, or is told where its address is not known", () => {
  const licences = (licence: string) =>
    new Data(archiveOf({ "site.yaml": `title: "A"\nurl: "https://a.example/"\n${licence}` }).pages).package
      .licenses;
  expect(licences('licence: {name: "CC BY 4.0", url: "/lisensi/"}\n')).toEqual([
    { title: "CC BY 4.0", path: "https://a.example/lisensi/" },
  ]);
  expect(licences('licence: {name: "Boleh dikutip"}\n')).toEqual([
    { title: "Boleh dikutip", path: "https://a.example/data/" },
  ]);
  expect(licences("")).toBeUndefined();
});
