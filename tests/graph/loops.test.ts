import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loopClosers } from "../../src/graph/loops.ts";
import { archiveOf, named, spots, story } from "../archive-of.ts";

type Links = Readonly<Record<string, readonly string[]>>;
const closers = (links: Links) => loopClosers(Object.keys(links), (node) => links[node] ?? []);

/** Whether following the links from anywhere leads back there, without those taken out. */
function isCircular(size: number, next: (node: number) => readonly number[]): boolean {
  const nodes = Array.from({ length: size }, (_, node) => node);
  const leadingIn = new Map(nodes.map((node) => [node, 0]));
  for (const node of nodes) for (const to of next(node)) leadingIn.set(to, (leadingIn.get(to) ?? 0) + 1);
  const free = nodes.filter((node) => leadingIn.get(node) === 0);
  for (const node of free) {
    for (const to of next(node)) {
      const left = (leadingIn.get(to) ?? 0) - 1;
      leadingIn.set(to, left);
      if (left === 0) free.push(to);
    }
  }
  return free.length < size;
}

describe("a chain that bites its own tail", () => {
  test("a link to itself closes a loop", () => {
    expect(closers({ a: ["a"] })).toEqual([{ from: "a", to: "a" }]);
  });

  test("two that name each other are one loop", () => {
    expect(closers({ a: ["b"], b: ["a"] })).toEqual([{ from: "b", to: "a" }]);
  });

  test("a longer one is told of at its last link, with the place of that link", () => {
    expect(closers({ a: ["b"], b: ["c"], c: ["x", "a"], x: [] })).toEqual([{ from: "c", to: "a" }]);
  });

  test("two loops are two", () => {
    expect(closers({ a: ["b"], b: ["a"], c: ["d"], d: ["c"] })).toHaveLength(2);
  });

  test("a chain, a branch and a meeting of branches are none", () => {
    expect(closers({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] })).toEqual([]);
    expect(closers({})).toEqual([]);
  });

  test("is found at the end of a chain of 100,000", () => {
    const size = 100_000;
    const next = (node: number) => [(node + 1) % size];
    const found = loopClosers(
      Array.from({ length: size }, (_, node) => node),
      next,
    );
    expect(found).toEqual([{ from: size - 1, to: 0 }]);
  });
});

test("without the links that are told of, no chain goes in a circle", () => {
  const graph = fc
    .integer({ min: 1, max: 12 })
    .chain((size) =>
      fc.array(fc.uniqueArray(fc.nat(size - 1), { maxLength: 4 }), { minLength: size, maxLength: size }),
    );
  fc.assert(
    fc.property(graph, (links) => {
      const nodes = [...links.keys()];
      const found = loopClosers(nodes, (node) => links[node] ?? []);
      const told = new Set(found.map(({ from, to }) => `${from}>${to}`));
      expect(told.size).toBe(found.length);
      for (const { from, to } of found) expect(links[from]).toContain(to);
      const rest = (node: number) => (links[node] ?? []).filter((to) => !told.has(`${node}>${to}`));
      expect(isCircular(links.length, rest)).toBe(false);
      if (!isCircular(links.length, (node) => links[node] ?? [])) expect(found).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

describe("in an archive", () => {
  test("a story that continues itself is told of once", () => {
    const { problems } = archiveOf({ "articles/2023/a.md": story('continues: ["2023/a"]') });
    expect(spots(problems)).toEqual(["articles/2023/a.md:4:13 loop"]);
    expect(problems[0]?.values).toEqual({ key: "continues", from: "articles/2023/a", to: "articles/2023/a" });
  });

  test("stories that continue one another in a circle are told of once, at one of them", () => {
    const { archive, problems } = archiveOf({
      "articles/2023/a.md": story('continues: ["2023/c"]'),
      "articles/2023/b.md": story('continues: ["2023/a"]'),
      "articles/2023/c.md": story('continues: ["2023/b"]'),
    });
    expect(problems.map(({ rule }) => rule)).toEqual(["loop"]);
    expect(archive.articles.map((article) => archive.story(article).continues.length).toSorted()).toEqual([
      0, 1, 1,
    ]);
  });

  test("the link that closes the circle is told of where it stands, however it names the story", () => {
    const { problems } = archiveOf({
      "articles/2023/a.md": story('id: "berita-a"\ncontinues: ["2023/b"]'),
      "articles/2023/b.md": story('continues:\n  - "2023/c"\n  - "berita-a"'),
      "articles/2023/c.md": story(),
    });
    expect(spots(problems)).toEqual(["articles/2023/b.md:6:5 loop"]);
  });

  test("places, institutions and topics above themselves are told of once", () => {
    const { archive, problems } = archiveOf({
      "places/a.md": named("A", "parent: b"),
      "places/b.md": named("B", "parent: a"),
      "institutions/c.md": named("C", "parent: c"),
      "topics/d.md": named("D", "parent: e"),
      "topics/e.md": named("E", "parent: f"),
      "topics/f.md": named("F", "parent: d"),
    });
    expect(problems.map(({ file, rule, values }) => [file.split("/")[0], rule, values.key])).toEqual([
      ["institutions", "loop", "parent"],
      ["places", "loop", "parent"],
      ["topics", "loop", "parent"],
    ]);
    for (const start of [...archive.places, ...archive.topics]) {
      let steps = 0;
      for (let above = archive.parent(start); above; above = archive.parent(above)) {
        expect(++steps).toBeLessThan(3);
      }
    }
  });
});
