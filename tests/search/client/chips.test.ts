import { expect, test } from "vitest";
import { searchWords } from "../../../src/i18n/search-words.id.ts";
import { chipsOf, spanWords } from "../../../src/search/client/chips.ts";
import { emptyQuestion } from "../../../src/search/client/question-address.ts";

test("each value and the time have a chip, which takes away that and nothing else", () => {
  const question = {
    ...emptyQuestion,
    words: "jembatan",
    facets: { person: ["damar", "polan"], place: ["rawa"] },
    from: "2023-01",
  };
  const chips = chipsOf(question, (facet, id) => `${facet} ${id}`, searchWords);
  expect(chips.map(({ label }) => label)).toEqual([
    "person damar",
    "person polan",
    "place rawa",
    "sejak Januari 2023",
  ]);
  expect(chips[0]?.without).toEqual({ ...question, facets: { person: ["polan"], place: ["rawa"] } });
  expect(chips[3]?.without).toEqual({ ...question, from: null });
});

test.each([
  ["2023-01", "2023-12", "2023"],
  ["2021-01", "2023-12", "2021–2023"],
  ["2023-03", "2023-03", "Maret 2023"],
  ["2023-03", "2024-05", "Maret 2023–Mei 2024"],
  [null, "2024-05", "sampai Mei 2024"],
  [null, null, null],
])("from %s to %s is written %s", (from, to, words) => {
  expect(spanWords(from, to, searchWords)).toBe(words);
});
