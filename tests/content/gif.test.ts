import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutNotes } from "../../src/content/gif.ts";
import { gif, gifWithNotes } from "../pictures.ts";

describe("a GIF", () => {
  test("loses whatever was noted in it, and nothing of what it shows", () => {
    const noted = gifWithNotes();
    expect(noted.includes("Narasumber")).toBe(true);
    expect(withoutNotes(noted)?.equals(gif)).toBe(true);
  });

  test("without notes stays what it is, byte for byte", () => {
    expect(withoutNotes(gif)?.equals(gif)).toBe(true);
  });

  test("that moves by the other name for that still does", () => {
    const other = Buffer.from(gif.toString("latin1").replace("NETSCAPE2.0", "ANIMEXTS1.0"), "latin1");
    expect(other.equals(gif)).toBe(false);
    expect(withoutNotes(other)?.equals(other)).toBe(true);
  });

  test("without a mark at its end gets one", () => {
    expect(withoutNotes(gif.subarray(0, -1))?.equals(gif)).toBe(true);
  });

  test("that breaks off inside a block, has no frame, or is none is refused", () => {
    const header = gif.subarray(0, 13 + 3 * 2 ** (((gif[10] ?? 0) & 7) + 1));
    for (const bytes of [
      gif.subarray(0, -2),
      gif.subarray(0, 100),
      header,
      Buffer.from("GIF89a"),
      Buffer.of(),
    ])
      expect(withoutNotes(bytes)).toBeNull();
    expect(withoutNotes(Buffer.concat([header, Buffer.of(0x3b)]))).toBeNull();
    expect(withoutNotes(Buffer.concat([Buffer.from("GIF88a"), gif.subarray(6)]))).toBeNull();
  });

  test("of any bytes is refused or comes to an end, and what came of it stays what it is", () => {
    const size = gif.length;
    fc.assert(
      fc.property(fc.nat(size - 1), fc.uint8Array({ maxLength: 20 }), (at, bytes) => {
        const once = withoutNotes(Buffer.concat([gif.subarray(0, at), bytes, gif.subarray(at)]));
        if (once) expect(withoutNotes(once)?.equals(once)).toBe(true);
      }),
    );
  });
});
