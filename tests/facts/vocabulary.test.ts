/** What all pages tell machines fits the vocabulary of schema.org, and joins into one graph. */
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import type { Node } from "../../src/facts/node.ts";
import { readArchive } from "../../src/site/read-archive.ts";
import { fixture } from "../site/build.ts";
import { graphOf, nodesIn } from "./json-ld.ts";
import { strange } from "./vocabulary.ts";

const { pages, archive } = readArchive(fixture, { today: "2026-01-01" });
const shown = pages.filter(({ path, leadsTo }) => path.endsWith(".html") && leadsTo === undefined);
const graphs = new Map(shown.map((page) => [page.path, graphOf(page.render())]));
const all: readonly Node[] = [...graphs.values()].flat();

test("the vocabulary knows what is wrong", () => {
  const wrong = (node: Node) => [...strange(node)];
  expect(wrong({ "@type": "Person", name: "Anu", headline: "Anu" })).toEqual([
    "Person.headline: no such property",
  ]);
  expect(wrong({ "@type": "Orang" })).toEqual(["Orang: no such type"]);
  expect(wrong({ "@type": "NewsArticle", datePublished: "2023-11?" })).toHaveLength(1);
  expect(wrong({ "@type": "NewsArticle", isPartOf: { "@type": "Person" } })).toHaveLength(1);
  expect(wrong({ "@type": "Person", sameAs: "/orang/" })).toHaveLength(1);
  const role = { "@type": "Role", affiliation: { "@type": "Place" } };
  expect(wrong({ "@type": "Person", affiliation: role })).toHaveLength(1);
});

test("every property is allowed on its type, and every value on its property", () => {
  expect(all.length).toBeGreaterThan(100);
  expect([...new Set(all.flatMap((node) => [...strange(node)]))]).toEqual([]);
});

test("all kinds that there are to tell of are told of", () => {
  const types = new Set(all.flatMap((node) => [...nodesIn(node)]).map((node) => node["@type"]));
  for (const type of (
    "NewsArticle Person Role Occupation GovernmentOrganization Organization Event EventSeries Place AdministrativeArea City " +
    "DefinedTerm CorrectionComment Comment ImageObject CreativeWork BreadcrumbList WebSite SearchAction NewsMediaOrganization"
  ).split(" "))
    expect(types, type).toContain(type);
});

describe("identifiers", () => {
  const told = all.flatMap((node) => [...nodesIn(node)]).filter((node) => node["@id"]);

  test("mean the same on every page", () => {
    for (const property of ["@type", "url"]) {
      const values = new Map<string, Set<unknown>>();
      for (const node of told) {
        const id = node["@id"] ?? "";
        if (property in node) values.set(id, (values.get(id) ?? new Set()).add(node[property]));
      }
      expect([...values].filter(([, { size }]) => size > 1)).toEqual([]);
    }
  });

  test("lead to a page that tells of it, whichever page they stand on", () => {
    const known = new Set(all.map((node) => node["@id"]));
    expect(told.filter((node) => !known.has(node["@id"])).map((node) => node["@id"])).toEqual([]);
  });

  test("are made of the permanent name, also where that is not the address", () => {
    const [story] = graphs.get("2022/05/janji-jembatan-senja/index.html") ?? [];
    expect(story?.["@id"]).toBe("https://lembayung.example/arsip/#berita/janji-jembatan-senja");
  });
});

test("breadcrumbs are those of the page, and the page itself, which needs no address", () => {
  for (const page of shown) {
    const { document } = parseHTML(page.render());
    const seen = [...document.querySelectorAll(".breadcrumbs a")].map((link) => [
      link.textContent,
      `https://lembayung.example${link.getAttribute("href")}`,
    ]);
    const lists = graphs.get(page.path)?.filter((node) => node["@type"] === "BreadcrumbList") ?? [];
    expect(lists, page.path).toHaveLength(seen.length > 0 ? 1 : 0);
    const items = (lists[0]?.itemListElement as readonly Node[] | undefined) ?? [];
    expect(
      items.slice(0, -1).map(({ name, item }) => [name, item]),
      page.path,
    ).toEqual(seen);
    if (seen.length > 0) expect(document.title, page.path).toContain(`${items.at(-1)?.name}`);
    expect(items.at(-1)?.item).toBeUndefined();
    expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
  }
});

test("the site and its publisher are told of on the front page, and every other page has something else to tell", () => {
  for (const [path, nodes] of graphs) {
    const ofSite = nodes.filter((node) => /#(?:WebSite|Publisher)$/.test(`${node["@id"]}`));
    expect(ofSite, path).toHaveLength(path === "index.html" ? 2 : 0);
    expect(nodes.length > 0, path).toBe(path !== "404.html");
  }
});

test("a machine can search the site, and find the policy of its publisher", () => {
  const site = all.find((node) => node["@type"] === "WebSite");
  const action = site?.potentialAction as Node | undefined;
  const target = action?.target as Node | undefined;
  expect(target?.urlTemplate).toBe("https://lembayung.example/arsip/cari/?q={search_term_string}");
  expect(all.find((node) => node["@type"] === "NewsMediaOrganization")).toMatchObject({
    name: "Warta Lembayung",
    url: "https://warta-lembayung.example/",
    correctionsPolicy: "https://lembayung.example/arsip/redaksi/",
  });
});

/** developers.google.com/search/docs/appearance/structured-data/article: all recommended, none required. */
test("stories have what Google reads of an article, as it wants it", () => {
  const stories = [...graphs.values()]
    .map(([first]) => first)
    .filter((node) => node?.["@type"] === "NewsArticle");
  expect(stories.length).toBe(archive.articles.length + archive.withdrawn.length);
  for (const story of stories) {
    expect(story?.headline).toEqual(expect.stringMatching(/\S/));
    for (const date of [story?.datePublished, story?.dateModified])
      if (date !== undefined) expect(date).toMatch(/^\d{4}(-\d\d){0,2}(T\d\d:\d\d[+-]\d\d:\d\d)?$/);
    for (const author of (story?.author ?? []) as readonly Node[]) {
      expect(author["@type"]).toMatch(/^(Person|Organization|GovernmentOrganization)$/);
      expect(author.name).toEqual(expect.stringMatching(/\S/));
      if (author["@id"]) expect(author.url).toMatch(/^https:/);
    }
    const image = story?.image as Node | undefined;
    if (image) expect(image.url).toMatch(/^https:.*\.(png|jpg|gif|webp)$/);
  }
});
