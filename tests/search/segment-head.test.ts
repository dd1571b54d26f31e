import fc from "fast-check";
import { expect, test } from "vitest";
import { partsFor } from "../../src/search/segment-head.ts";

test("a word is looked for in the part that starts at or before it", () => {
  const starts = ["c", "kel", "m"];
  expect(partsFor("air0", starts)).toEqual([0]);
  expect(partsFor("c", starts)).toEqual([1]);
  expect(partsFor("kek0", starts)).toEqual([1]);
  expect(partsFor("keluh0", starts)).toEqual([2]);
  expect(partsFor("zat0", starts)).toEqual([3]);
  expect(partsFor("air0", [])).toEqual([0]);
});

test("a beginning is looked for where the first words are that begin so", () => {
  expect(partsFor("ke", ["ka", "kelu", "m"])).toEqual([1, 2]);
  expect(partsFor("k", ["ka", "ke", "ki", "ko"])).toEqual([0, 1]);
});

test("no word is missed, however the parts are cut", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abc"), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 2 }), fc.nat(), (words, cut) => {
      words.sort();
      const at = 1 + (cut % (words.length - 1));
      for (const [place, each] of words.entries())
        expect(partsFor(each, [words[at] ?? ""])[0]).toBe(place < at ? 0 : 1);
    }),
  );
});
