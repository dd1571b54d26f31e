import { expect, test } from "vitest";
import { readWords } from "../../../src/search/client/question-words.ts";

test.each([
  ["jalan rusak", { words: ["jalan", "rusak"], phrases: [], without: [], isOpen: true }],
  ["jalan rusak ", { words: ["jalan", "rusak"], phrases: [], without: [], isOpen: false }],
  ['"air bersih" sumur', { words: ["sumur"], phrases: [["air", "bersih"]], without: [], isOpen: true }],
  ["“air bersih”", { words: [], phrases: [["air", "bersih"]], without: [], isOpen: false }],
  ['"air bersih', { words: [], phrases: [["air", "bersih"]], without: [], isOpen: false }],
  ["jalan -desa", { words: ["jalan"], phrases: [], without: ["desa"], isOpen: false }],
  ['jalan -"air bersih"', { words: ["jalan"], phrases: [], without: ["air", "bersih"], isOpen: false }],
  ["non-aktif", { words: ["non", "aktif"], phrases: [], without: [], isOpen: true }],
  ["anak-anak", { words: ["anak-anak"], phrases: [], without: [], isOpen: true }],
  ["jalan, rusak!", { words: ["jalan", "rusak"], phrases: [], without: [], isOpen: false }],
  ["", { words: [], phrases: [], without: [], isOpen: false }],
  ['" " - ""', { words: [], phrases: [], without: [], isOpen: false }],
])("%s", (question, asked) => {
  expect(readWords(question)).toEqual(asked);
});
