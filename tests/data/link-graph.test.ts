/** The graph of links joins with what pages tell machines. */
import jsonld, { type ContextDefinition } from "jsonld";
import { expect, test } from "vitest";
import type { Node } from "../../src/facts/node.ts";
import { readArchive } from "../../src/site/read-archive.ts";
import { graphOf, nodesIn } from "../facts/json-ld.ts";
import { strange } from "../facts/vocabulary.ts";
import { fixture } from "../site/build.ts";
import { Data } from "./data-of.ts";

const { archive, pages } = readArchive(fixture, { today: "2026-01-01" });
const data = new Data(pages);
const { "@context": written, ...document } = JSON.parse(data.text("data/graf.jsonld")) as {
  readonly "@context": Readonly<Record<string, string | object>>;
};
const { "@base": site, "@vocab": vocabulary, url, ...terms } = written;
const context = terms as Readonly<Record<string, string>>;

/** As a program reads it, with whole names and addresses. */
const { "@graph": graph } = (await jsonld.compact(
  { "@context": written, ...document } as object,
  { "@vocab": vocabulary, url, ...terms } as ContextDefinition,
)) as unknown as { readonly "@graph": readonly Node[] };

const base = "https://lembayung.example/arsip/#";
const plain = new Set(["@id", "@type", "headline", "name", "url"]);

/** `["about", "https://…"]` for each link of a node. */
const edgesOf = (node: Node): [string, string][] =>
  Object.entries(node)
    .filter(([name]) => !plain.has(name))
    .flatMap(([name, value]) =>
      [value].flat().map((to): [string, string] => [name, (to as Node)["@id"] ?? ""]),
    );

const nodeAt = (id: string): Node => {
  const node = graph.find((one) => one["@id"] === base + id);
  if (!node) throw new Error(id);
  return node;
};

test("every node is on a page of its own under the same name, as the same", () => {
  const told = new Map(
    pages
      .filter(({ path, leadsTo }) => path.endsWith(".html") && leadsTo === undefined)
      .flatMap((page) => graphOf(page.render()))
      .flatMap((node) => [...nodesIn(node)])
      .filter((node) => node.url)
      .map((node) => [node["@id"], `${node["@type"]} ${node.url}`]),
  );
  expect(graph.length).toBeGreaterThan(30);
  expect(graph.filter((node) => told.get(node["@id"]) !== `${node["@type"]} ${node.url}`)).toEqual([]);
});

test("all that has a page is in it once, but no withdrawn story", () => {
  const shown = archive.things.filter(
    (thing) => !thing.hidden && thing.folder !== "pages" && !(thing.folder === "articles" && thing.withdrawn),
  );
  expect(archive.withdrawn.length).toBeGreaterThan(0);
  expect(graph.map((node) => node["@id"]).sort()).toEqual(shown.map(({ id }) => base + id).sort());
});

test("every link leads to a node", () => {
  const ids = new Set(graph.map((node) => node["@id"]));
  const edges = graph.flatMap(edgesOf);
  expect(edges.length).toBeGreaterThan(80);
  expect(edges.filter(([, to]) => !ids.has(to))).toEqual([]);
});

test("every link is a property of schema.org, or one that the page about data explains", () => {
  const types = new Map(graph.map((node) => [node["@id"], node["@type"]]));
  const withTypes = (node: Node): Node => {
    const links = edgesOf(node).filter(([name]) => !(name in context));
    const others = Object.entries(node).filter(([name]) => plain.has(name));
    const typed = links.map(([name, to]) => [name, { "@type": types.get(to), "@id": to }] as const);
    return Object.fromEntries([...others, ...typed]) as unknown as Node;
  };
  expect(graph.flatMap((node) => [...strange(withTypes(node))])).toEqual([]);
  const page = data.text("data/index.html");
  expect(`${site}#`).toBe(base);
  const own = Object.entries(context);
  expect(own.length).toBeGreaterThan(3);
  for (const [name, address] of own) {
    expect(address).toBe(`https://lembayung.example/arsip/data/#${name}`);
    expect(page).toContain(` id="${name}"`);
  }
});

test("links are those of the archive", () => {
  expect(edgesOf(nodeAt("articles/2024/02/jembatan-diperiksa"))).toEqual(
    expect.arrayContaining([
      ["about", `${base}people/damar`],
      ["about", `${base}topics/jembatan`],
      ["moves", `${base}follow_ups/jembatan-senja`],
      ["continues", `${base}articles/2023/11/jembatan-terhenti`],
    ]),
  );
  expect(edgesOf(nodeAt("articles/2018/air"))).toContainEqual(["mentions", `${base}places/kota-selasih`]);
  expect(edgesOf(nodeAt("people/damar"))).toEqual([
    ["affiliation", `${base}institutions/dinas-pu-lembayung`],
  ]);
  const kinds = new Set(graph.flatMap(edgesOf).map(([name]) => name));
  for (const kind of [
    "parentOrganization",
    "containedInPlace",
    "location",
    "organizer",
    "promisedBy",
    "owedBy",
    "madeAt",
    "broader",
  ])
    expect(kinds, kind).toContain(kind);
});
