import { expect, test } from "vitest";
import { archiveOf, named, spots, story } from "../archive-of.ts";

test("names of its own do no harm, and neither does a thing's own path as its name", () => {
  const { problems } = archiveOf({
    "people/damar.md": named("Damar", 'id: "tokoh/damar"'),
    "people/ratna.md": named("Ratna", 'id: "people/ratna"'),
    "articles/2023/a.md": story(),
  });
  expect(problems).toEqual([]);
});

test("two things of one permanent name are told of at the second, with the first", () => {
  const { problems } = archiveOf({
    "articles/2023/a.md": story('id: "berita/satu"'),
    "people/damar.md": named("Damar", 'note: x\nid: "berita/satu"'),
  });
  expect(spots(problems)).toEqual(["people/damar.md:4:5 duplicate-id"]);
  expect(problems[0]?.values).toEqual({ id: "berita/satu", other: "articles/2023/a.md" });
});

test("a name that is another thing's path is told of, whichever comes first", () => {
  const { problems } = archiveOf({
    "people/damar.md": named("Damar", "id: people/ratna"),
    "people/ratna.md": named("Ratna"),
    "people/zofie.md": named("Zofie", "id: people/ratna"),
  });
  expect(spots(problems)).toEqual(["people/damar.md:3:5 duplicate-id", "people/zofie.md:3:5 duplicate-id"]);
  expect(problems.map(({ values }) => values.other)).toEqual(["people/ratna.md", "people/ratna.md"]);
});

test("three things of one name are told of twice", () => {
  const { problems } = archiveOf({
    "topics/a.md": named("A", "id: x"),
    "topics/b.md": named("B", "id: x"),
    "topics/c.md": named("C", "id: x"),
  });
  expect(problems.map(({ file }) => file)).toEqual(["topics/b.md", "topics/c.md"]);
});

test("a draft may not take a name that is in use either", () => {
  const { problems } = archiveOf({
    "topics/a.md": named("A", "id: x"),
    "topics/b.md": named("B", "draft: true\nid: x"),
  });
  expect(spots(problems)).toEqual(["topics/b.md:4:5 duplicate-id"]);
});
