import fc from "fast-check";
import { expect, test } from "vitest";
import { packSorted, unpackSorted } from "../../src/search/front-coding.ts";

test("each word leaves out what it shares with the one before it", () => {
  expect(packSorted(["sekam", "sekar", "selam0"])).toBe("AsekamEr" + "Clam0");
});

test("what was packed is unpacked, whatever the words", () => {
  const letter = fc.constantFrom(..."ab09ñж");
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: letter, minLength: 1, maxLength: 60 })), (words) => {
      words.sort();
      const unpacked = unpackSorted(packSorted(words));
      expect(unpacked.words).toEqual(words);
      for (const [at, word] of words.entries())
        expect(word.startsWith((words[at - 1] ?? "").slice(0, unpacked.shared[at]))).toBe(true);
    }),
  );
});
