import { expect, test } from "vitest";
import { problemWords } from "../../src/i18n/problem-text.ts";
import { leastOn } from "../../src/model/contrast.ts";
import { paletteOf } from "../../src/model/palette.ts";
import { archiveOf, editorialOff } from "../archive-of.ts";
import { fixtureProblems } from "./fixture-problems.ts";

const settings = `title: "Arsip"\nurl: "https://a.example/"\n${editorialOff}`;

test("a colour is told of with its contrast and the nearest that passes, in both languages", () => {
  const [problem] = fixtureProblems("low-contrast");
  if (!problem) throw new Error("no problem");
  expect(problem).toMatchObject({ line: 5, column: 12, values: { value: "#f0a58c", scheme: "light" } });
  expect(problemWords(problem, "id")).toMatch(
    /^Warna "#f0a58c" sulit dibaca di atas latar terang: kontrasnya 1,79:1, sedikitnya harus 4,5:1\. Warna terdekat yang memenuhi: "#906354"\.$/,
  );
  expect(problemWords(problem, "en")).toContain("its contrast is 1.79:1");
});

test("the colour that is advised passes", () => {
  const palette = paletteOf(undefined);
  for (const { values } of fixtureProblems("low-contrast")) {
    const { paper, "paper-2": box } = palette[values.scheme as "light" | "dark"];
    expect(leastOn(String(values.better), [paper, box])).toBeGreaterThanOrEqual(4.5);
    const yaml = `${settings}colours:\n  link:\n    ${values.scheme}: "${values.better}"\n`;
    expect(archiveOf({ "site.yaml": yaml }).problems).toEqual([]);
  }
});

test("a section that does not exist is told of beside a pale colour", () => {
  const { problems } = archiveOf({
    "site.yaml": `${settings}colours: {link: {light: "#ffffff"}}\n`,
    "articles/2023/a.md": '---\ntitle: "A"\npublished: "2023"\nsection: "wisata"\n---\n',
  });
  expect(problems.map(({ rule }) => rule)).toEqual(["low-contrast", "unknown-reference"]);
});
