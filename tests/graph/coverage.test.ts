import { expect, test } from "vitest";
import { archiveOf, named, story, thingAt } from "../archive-of.ts";

const about = "people: [damar]\ninstitutions: [dinas]";

const { archive } = archiveOf({
  "people/damar.md": named("Damar"),
  "people/wening.md": named("Wening"),
  "institutions/dinas.md": named("Dinas"),
  "follow_ups/f.md": named("F", "kind: question", "Ditanyakan kepada [[damar]]."),
  "articles/2021/a.md": story(about, "[[damar]] datang. [[damar]] pulang.", "2021-05-01"),
  "articles/2023/b.md": story(about, "", "2023"),
  "articles/2023/c.md": story("", "[[damar]] berkata. [[damar]] diam.", "2023-11"),
  "articles/2023/d.md": story(about, "", "[2023-11-17..]"),
  "articles/2022/e.md": story(about, "", "2022~"),
  "articles/2022/f.md": story("", "Kata [[damar]].", "[2022-12-31..2023-01-01]"),
  "articles/2023/g.md": story(
    `${about}\ncorrections: [{kind: withdrawal, date: "2023-12-01", text: Sebab}]`,
    "",
    "2023-01-01",
  ),
});

test("a person's stories are counted by year, newest first: those about the person and those that only mention", () => {
  expect(archive.coverage(thingAt(archive, "people", "damar"))).toEqual([
    { year: "2023", about: 1, mentioning: 1 },
    { year: "2021", about: 1, mentioning: 0 },
    { year: null, about: 2, mentioning: 1 },
  ]);
});

test("an institution's stories are counted the same way", () => {
  expect(archive.coverage(thingAt(archive, "institutions", "dinas"))).toEqual([
    { year: "2023", about: 1, mentioning: 0 },
    { year: "2021", about: 1, mentioning: 0 },
    { year: null, about: 2, mentioning: 0 },
  ]);
});

test("who is in no story has no year", () => {
  expect(archive.coverage(thingAt(archive, "people", "wening"))).toEqual([]);
});
