import fc from "fast-check";
import { expect, test } from "vitest";
import { packNumbers, unpackNumbers } from "../../src/search/packed-numbers.ts";

test("numbers come back as they were packed", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(200_000)), (numbers) => {
      const ascending = numbers.sort((one, other) => one - other);
      expect(unpackNumbers(packNumbers(ascending))).toEqual(ascending);
    }),
  );
});

test("neighbours take one character each, and what follows after a thousand two", () => {
  expect(packNumbers([0, 1, 2, 3])).toHaveLength(4);
  expect(packNumbers([0, 1000])).toHaveLength(3);
});

test("a text of another make is refused", () => {
  expect(() => unpackNumbers("A B")).toThrow("not a packed number");
});
