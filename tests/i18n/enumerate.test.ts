import { expect, test } from "vitest";
import { wordsOf } from "../../src/i18n/words-of.ts";

test("names are put into one sentence in each language's way", () => {
  const { id, en } = wordsOf;
  expect([[], ["A"], ["A", "B"], ["A", "B, S.H.", "C"]].map(id.and)).toEqual([
    "",
    "A",
    "A dan B",
    "A, B, S.H., dan C",
  ]);
  expect(
    [
      ["A", "B"],
      ["A", "B", "C"],
    ].map(en.and),
  ).toEqual(["A and B", "A, B and C"]);
});
