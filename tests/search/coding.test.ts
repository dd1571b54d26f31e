import fc from "fast-check";
import { expect, test } from "vitest";
import { codeOf, codeOfBeginning } from "../../src/search/coding.ts";

const withoutAccents = (code: string) => code.normalize("NFD").replace(/\p{M}/gu, "");
const word = fc.stringMatching(/^[a-z]{2,12}$/);

test("a word is written as its root, and by accents in its own form", () => {
  expect(codeOf("keluh", "keluh")).toBe("keluh0");
  const [one, other] = [codeOf("keluhan", "keluh"), codeOf("mengeluhkan", "keluh")];
  expect(new Set([one, other, "keluh0"]).size).toBe(3);
  expect([one, other].map(withoutAccents)).toEqual(["keluh0", "keluh0"]);
});

test("no word begins with another one's code", () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      fc.pre(one !== other);
      expect(codeOf(one, one).startsWith(codeOf(other, other))).toBe(false);
    }),
  );
});

test("a beginning is that of each word that begins so", () => {
  fc.assert(
    fc.property(word, word, (start, rest) => {
      const code = codeOf(`${start}${rest}`, `${start}${rest}`);
      expect(code.startsWith(codeOfBeginning(start))).toBe(true);
    }),
  );
});

test("a number is not found by its beginning", () => {
  expect(codeOf("2023", "2023")).toBe("2023x");
  expect(codeOf("20230", "20230").startsWith(codeOf("2023", "2023"))).toBe(false);
});

test("what is neither letter nor figure is left out", () => {
  expect(codeOf("ktp-nya", "ktp-nya")).toBe("ktpnya0");
  expect(codeOf("-", "-")).toBe("");
});
