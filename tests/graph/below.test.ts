import { expect, test } from "vitest";
import type { Archive } from "../../src/graph/archive.ts";
import { archiveOf, named, story, thingAt } from "../archive-of.ts";

const tree = {
  "institutions/pemkab.md": named("Pemkab"),
  "institutions/dinas.md": named("Dinas", "parent: pemkab"),
  "institutions/unit.md": named("Unit", "parent: dinas"),
  "institutions/badan.md": named("Badan", "parent: pemkab"),
  "places/kabupaten.md": named("Kabupaten"),
  "places/desa.md": named("Desa", "parent: kabupaten"),
  "topics/bangunan.md": named("Bangunan"),
  "topics/jembatan.md": named("Jembatan", "parent: bangunan"),
};

const below = (archive: Archive, slug: string) =>
  archive.storiesBelow(thingAt(archive, "institutions", slug));

test("stories about what lies below are counted apart from a thing's own, each once", () => {
  const { archive } = archiveOf({
    ...tree,
    "articles/2023/a.md": story("institutions: [unit]"),
    "articles/2023/b.md": story("institutions: [dinas, badan]"),
    "articles/2023/c.md": story("institutions: [pemkab, unit, dinas]"),
    "articles/2023/d.md": story("institutions: [pemkab]"),
    "articles/2023/e.md": story("", "Hanya menyebut [[unit]]."),
  });
  expect(below(archive, "pemkab")).toBe(2);
  expect(below(archive, "dinas")).toBe(1);
  expect(below(archive, "unit")).toBe(0);
  expect(below(archive, "badan")).toBe(0);
});

test("places and topics are counted as institutions are", () => {
  const { archive } = archiveOf({
    ...tree,
    "articles/2023/a.md": story("places: [desa]\ntopics: [jembatan]"),
    "articles/2023/b.md": story("places: [desa, kabupaten]\ntopics: [bangunan]"),
  });
  expect(archive.storiesBelow(thingAt(archive, "places", "kabupaten"))).toBe(1);
  expect(archive.storiesBelow(thingAt(archive, "topics", "bangunan"))).toBe(1);
});

test("drafts and withdrawn stories are not counted, and parents that go round in a circle end", () => {
  const { archive } = archiveOf({
    "institutions/a.md": named("Aa", "parent: b"),
    "institutions/b.md": named("Bb", "parent: a"),
    "articles/2023/x.md": story("institutions: [a]\ndraft: true"),
    "articles/2023/y.md": story("institutions: [a]"),
    "articles/2023/z.md": story(
      'institutions: [a]\ncorrections: [{kind: withdrawal, date: "2023-12-01", text: Sebab}]',
    ),
  });
  expect(below(archive, "a")).toBe(0);
  expect(below(archive, "b")).toBe(archive.parent(thingAt(archive, "institutions", "a")) ? 1 : 0);
});

test("10,000 stories at the bottom of a tree 300 deep are counted at every step", { timeout: 30_000 }, () => {
  const name = (at: number) => `i${String(at).padStart(3, "0")}`;
  const files = [
    ...Array.from({ length: 300 }, (_, at) => [
      `institutions/${name(at)}.md`,
      named(name(at), at ? `parent: ${name(at - 1)}` : ""),
    ]),
    ...Array.from({ length: 10_000 }, (_, at) => [
      `articles/2023/s${at}.md`,
      story(`institutions: [${name(299)}]`),
    ]),
  ];
  const { archive } = archiveOf(Object.fromEntries(files));
  expect(archive.institutions.map((institution) => archive.storiesBelow(institution))).toEqual([
    ...Array.from({ length: 299 }, () => 10_000),
    0,
  ]);
});
