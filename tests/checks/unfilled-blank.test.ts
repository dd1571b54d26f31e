import { expect, test } from "vitest";
import { archiveOf, spots, story } from "../archive-of.ts";
import { fixtureProblems } from "./fixture-problems.ts";

test("two blanks on one line are two, each with its column and its words", () => {
  const problems = fixtureProblems("unfilled-blank").filter(
    ({ line, file }) => file.startsWith("pages/") && line === 6,
  );
  expect(problems.map(({ column, values }) => [column, values.mark])).toEqual([
    [11, "[ISI: nama penerbit]"],
    [41, "[ISI: alamat kantor]"],
  ]);
});

test("a body of nothing but open blanks costs no more than its length", { timeout: 20_000 }, () => {
  const body = "[ISI:".repeat(150_000);
  const { problems } = archiveOf({ "articles/2023/a.md": story("", body) });
  expect(problems).toHaveLength(150_000);
});

test("an archive without a blank is told of none", () => {
  const { problems } = archiveOf({ "articles/2023/a.md": story("", "Isi [?] dan [ISI] dan [tautan](/).") });
  expect(spots(problems)).toEqual([]);
});
