import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cbor, decode, encode } from "../../src/search/cbor.ts";

/** From appendix A of RFC 8949. */
const examples: [Cbor, string][] = [
  [0, "00"],
  [23, "17"],
  [24, "1818"],
  [100, "1864"],
  [1000, "1903e8"],
  [1000000, "1a000f4240"],
  [-1, "20"],
  [-100, "3863"],
  [-1000, "3903e7"],
  ["", "60"],
  ["IETF", "6449455446"],
  ["ü", "62c3bc"],
  [[], "80"],
  [[1, [2, 3], [4, 5]], "8301820203820405"],
];

test.each(examples)("%j is written as %s, and read", (value, hex) => {
  expect(Buffer.from(encode(value)).toString("hex")).toBe(hex);
  expect(decode(Buffer.from(hex, "hex"))).toEqual(value);
});

test("what was written is read again", () => {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      fc.integer({ min: -(2 ** 32), max: 2 ** 32 - 1 }),
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.array(tie("value"), { maxLength: 30 }),
    ),
  }));
  fc.assert(
    fc.property(value, (given) => {
      expect(decode(encode(given as Cbor))).toEqual(given);
    }),
  );
});

describe("an error is", () => {
  const whole = encode([[1, 300], "kata", -70000]);

  test("what was cut short, at every length", () => {
    for (let end = 0; end < whole.length; end++)
      expect(() => decode(whole.subarray(0, end))).toThrow(/cut short/);
  });

  test("what something follows", () => {
    expect(() => decode(Uint8Array.of(...whole, 0))).toThrow(/follows/);
  });

  test.each(["f5", "a0", "40", "9f00ff", "1b0000000000000001"])("what an index never holds: %s", (hex) => {
    expect(() => decode(Buffer.from(hex, "hex"))).toThrow(/not expected/);
  });
});
