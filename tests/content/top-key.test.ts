import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { topValue } from "../../src/content/top-key.ts";

test.each([
  ['title: "A"\n', "title", { line: 1, column: 8 }],
  ['title: "A"\npublished:   2023\n', "published", { line: 2, column: 14 }],
  ['subtitle: "B"\ntitle: "A"', "title", { line: 2, column: 8 }],
])("%j has its %s at %j", (yaml, key, position) => {
  expect(topValue(yaml, key)).toEqual(position);
});

test.each([
  ["a: 1\n", "title"],
  ["title:\n", "title"],
  ["title:\n  - a\n", "title"],
  ["title: |\n  a\n", "title"],
  ["title: # catatan\n  a\n", "title"],
  ["title: [a]\n", "title"],
  ["{title: a}", "title"],
  ['"title": a\n', "title"],
  ["a:\n  title: b\n", "title"],
])("%j leaves %s to the parser", (yaml, key) => {
  expect(topValue(yaml, key)).toBeNull();
});

test("where it answers, it answers as a whole parser would", () => {
  const value = fc.constantFrom(
    '"a"',
    "'b'",
    "kata # c",
    "12",
    "  lebar",
    "",
    "[x]",
    "{y: z}",
    "|\n  teks\n  b: c",
    "\n  b: 1",
    '"dua\n\n  b: baris"',
  );
  const yaml = fc.dictionary(fc.constantFrom("a", "b", "ab", "c_d"), value, { minKeys: 1 }).map((keys) =>
    Object.entries(keys)
      .map(([key, text]) => `${key}: ${text}\n`)
      .join(""),
  );
  let answers = 0;
  fc.assert(
    fc.property(yaml, fc.constantFrom("a", "b", "ab", "c_d"), (text, key) => {
      const found = topValue(text, key);
      if (!found) return;
      answers++;
      const node = parseDocument(text).get(key, true) as { range?: number[] } | undefined;
      const before = text.slice(0, node?.range?.[0]).split("\n");
      expect(found).toEqual({ line: before.length, column: (before.at(-1) ?? "").length + 1 });
    }),
  );
  expect(answers).toBeGreaterThan(20);
});
