import { expect, test } from "vitest";
import { archiveOf, named, slugs, story, thingAt } from "../archive-of.ts";

const { archive, problems } = archiveOf({
  "people/sekar-pagi.md": named("Sekar Pagi"),
  "people/warga.md": named("Warga", "listed: false"),
  "articles/2023/a.md": story('byline: ["[[sekar-pagi]]", "Tim Liputan Banjir"]', "", "2023-01-01"),
  "articles/2023/b.md": story('byline: ["Sekar Pagi", "tim liputan banjir"]', "", "2023-01-02"),
  "articles/2023/c.md": story('byline: ["[[warga|W.]]", "Ωμέγα"]', "", "2023-01-03"),
  "articles/2023/d.md": story('byline: ["Laporan [[sekar-pagi]] dan kawan"]', "", "2023-01-04"),
  "articles/2023/dicabut.md": story(
    'byline: ["Lain"]\ncorrections: [{kind: withdrawal, date: "2023-02-01", text: Keliru.}]',
    "",
    "2023-01-05",
  ),
});

test("a person on file and the same name in words are one author, newest story first", () => {
  expect(problems).toEqual([]);
  const sekar = archive.authors.find(({ slug }) => slug === "sekar-pagi");
  expect(sekar?.person?.key).toBe("people/sekar-pagi");
  expect(slugs(sekar?.articles ?? [])).toEqual(["2023/b", "2023/a"]);
});

test("words alone are an author of their own, under the name that the newest story has", () => {
  const team = archive.authors.find(({ slug }) => slug === "tim-liputan-banjir");
  expect(team).toMatchObject({ label: "tim liputan banjir", person: null });
  expect(slugs(team?.articles ?? [])).toEqual(["2023/b", "2023/a"]);
});

test("neither an unlisted person, nor a name without an address, nor a withdrawn story makes an author", () => {
  expect(archive.authors.map(({ slug }) => slug)).toEqual([
    "laporan-sekar-pagi-dan-kawan",
    "sekar-pagi",
    "tim-liputan-banjir",
  ]);
  expect(archive.authorsOf(thingAt(archive, "articles", "2023/c"))).toEqual([null, null]);
});

test("signing a story is not being in the news", () => {
  const person = thingAt(archive, "people", "sekar-pagi");
  expect(archive.linksTo(person)).toEqual({ about: [], mentioning: [], elsewhere: [] });
});

test("an unlisted person has no page as an author either, by whatever name, and the byline stays as printed", () => {
  const { archive } = archiveOf({
    "people/warga.md": named("Puspa Wangi", 'listed: false\naliases: ["Bunga"]'),
    "people/puspa-2.md": named("Puspa Wangi"),
    "people/kelana.md": named("Kelana", "draft: true"),
    "articles/2023/a.md": story('byline: ["Puspa Wangi", "puspa  wangi", "warga", "Bunga", "Kelana"]'),
    "articles/2023/b.md": story('byline: ["[[puspa-2]]"]'),
  });
  expect(archive.authors.map(({ slug }) => slug)).toEqual(["kelana", "puspa-2"]);
  const signed = thingAt(archive, "articles", "2023/a");
  expect(archive.authorsOf(signed).map((author) => author?.slug ?? null)).toEqual([
    ...[null, null, null, null],
    "kelana",
  ]);
  expect(archive.story(signed).byline[0]).toMatchObject([{ kind: "text", text: "Puspa Wangi" }]);
});
