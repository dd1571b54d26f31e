import { describe, expect, test } from "vitest";
import { archiveOf, md, spots } from "../archive-of.ts";

const at = (folder: string, published: string, before = "") =>
  archiveOf({ [`articles/${folder}/a.md`]: md(`title: A\n${before}published: "${published}"`) }).problems;

describe("a story in the folder of a year", () => {
  test.each([
    ["2023", "2023"],
    ["2023", "2023-11-17"],
    ["2023", "2023~"],
    ["2023/11", "2023-11-17"],
    ["2023/11", "2023-11"],
    ["2023/11", "2023"],
    ["2023", "[2022-12-30..]"],
    ["2023", "[..2024-01]"],
    ["2023", "[2022..2024]"],
    ["2023/12", "[2023-11-17..]"],
    ["2023/11", "2023-11-17T00:05+14:00"],
  ])("%s may be of %s", (folder, published) => {
    expect(at(folder, published)).toEqual([]);
  });

  test.each([
    ["2023", "2022"],
    ["2023", "2024-01-01"],
    ["2023/11", "2023-12-01"],
    ["2023/11", "2023-10"],
    ["2023/11", "2022-11-17"],
    ["2023", "[2024-01-01..]"],
    ["2023", "[..2022-12-31]"],
    ["2023/11", "[2023-12-01..2023-12-05]"],
  ])("%s cannot be of %s", (folder, published) => {
    const problems = at(folder, published);
    expect(spots(problems)).toEqual([`articles/${folder}/a.md:3:12 year-differs`]);
    expect(problems[0]?.values).toEqual({ folder: `articles/${folder}`, published });
  });
});

test("the line is that of the date, wherever it stands", () => {
  expect(spots(at("2023", "2022", "summary: a\n"))).toEqual(["articles/2023/a.md:4:12 year-differs"]);
});
