import { expect, test } from "vitest";
import { placesOf } from "../../../src/search/client/found-words.ts";

/** What is found, each as it stands in the text. */
const found = (text: string, ...words: string[]) =>
  placesOf(text, words).map(([from, to]) => text.slice(from, to));

test("whole words are found, in whatever letters", () => {
  expect(found("Keluhan itu dikeluhkan; KELUHAN lama, keluhannya.", "keluhan")).toEqual([
    "Keluhan",
    "KELUHAN",
  ]);
  expect(found("Ōkubo dan ōkubō, 2023 bukan 12023", "ōkubo", "2023")).toEqual(["Ōkubo", "2023"]);
});

test("a word that may break at the end of a line is found with its soft hyphens", () => {
  const broken = "per\u00adtang\u00adgung\u00adja\u00adwaban";
  expect(found(`Laporan ${broken} itu`, "pertanggungjawaban")).toEqual([broken]);
  expect(found(`Laporan ${broken} itu`, "waban", "per")).toEqual([]);
});

test("the longer of two that begin alike is found whole", () => {
  expect(found("kepala dinas", "kepala", "kepala dinas")).toEqual(["kepala dinas"]);
});

test("signs are signs, and nothing is found of nothing", () => {
  expect(found("a.b dan axb, (c) [d]", "a.b", "(c)")).toEqual(["a.b", "(c)"]);
  expect(found("apa saja", "", "\u00ad")).toEqual([]);
});
