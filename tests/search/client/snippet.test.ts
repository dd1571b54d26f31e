import { expect, test } from "vitest";
import { markedText, snippetOf } from "../../../src/search/client/snippet.ts";
import { wordsIn } from "../../../src/search/language/words-in.ts";

const shown = (parts: readonly { readonly text: string; readonly marked: boolean }[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

test("a text is shown with its marked words, and with all that stands between them", () => {
  const text = "Warga, kata mereka, “mengeluh” lagi.";
  expect(shown(markedText(text, wordsIn(text), [0, 3]))).toBe("[Warga], kata mereka, “[mengeluh]” lagi.");
});

test("a long text is cut to where most of what was asked for stands", () => {
  const words = Array.from({ length: 200 }, (_, at) => `kata${at}`);
  const text = words.join(" ");
  const snippet = shown(snippetOf(text, wordsIn(text), [10, 120, 122, 125]));
  expect(snippet).toMatch(/^… kata114 .*\[kata120\] kata121 \[kata122\] kata123 kata124 \[kata125\].* …$/);
  expect(snippet).not.toContain("kata10 ");
  expect(wordsIn(snippet)).toHaveLength(32);
});

test("without a marked word it begins with the text, and a short text is whole", () => {
  const text = "Satu dua tiga.";
  expect(shown(snippetOf(text, wordsIn(text), []))).toBe(text);
  expect(shown(snippetOf("", [], []))).toBe("");
});
