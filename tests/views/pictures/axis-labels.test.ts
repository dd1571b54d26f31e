import fc from "fast-check";
import { expect, test } from "vitest";
import { labelsOf, roomFor, thinned } from "../../../src/views/pictures/axis-labels.ts";

const names = fc.array(fc.option(fc.string({ minLength: 1, maxLength: 9 })), { maxLength: 12 });

test("labels keep their order, leave the axis nowhere and never run into one another", () => {
  fc.assert(
    fc.property(names, (row) => {
      let free = 0;
      for (const { text, at, anchor } of labelsOf(row)) {
        const width = roomFor(text) - roomFor("");
        const start = anchor === "start" ? at : at - width;
        expect(start).toBeGreaterThanOrEqual(free - 1e-9);
        free = start + roomFor(text);
        expect(start + width).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});

test("the last label is always there, and of a thinned row the first", () => {
  fc.assert(
    fc.property(names, (row) => {
      expect(labelsOf(row).at(-1)?.text).toBe(row.findLast((name) => name !== null));
    }),
  );
  expect(thinned(Array.from({ length: 12 }, () => "17 Nov"))).toEqual(
    [0, 3, 6, 9].flatMap((at) => (at === 9 ? ["17 Nov", null, null] : ["17 Nov", null, null])),
  );
});
