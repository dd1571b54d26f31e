import {
  closeSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { Shelf } from "../../src/content/shelf.ts";
import { avif, gif, jpeg, photograph, png, svg, webp } from "../pictures.ts";

// To count how often files are read.
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  return { ...fs, readFileSync: vi.fn(fs.readFileSync) };
});

const folder = mkdtempSync(join(tmpdir(), "jejak-shelf-"));
afterAll(() => rmSync(folder, { recursive: true }));

function pictureOf(bytes: string | Uint8Array, name = "a.jpg") {
  writeFileSync(join(folder, name), bytes);
  return new Shelf(folder, [name], []).picture(name);
}

describe("a picture", () => {
  test.each([
    ["jpeg", jpeg],
    ["png", png],
    ["webp", webp],
    ["avif", avif],
  ])("of format %s is known by its content, whatever its name", async (format, make) => {
    expect(pictureOf(await make(60, 40), "a.gif")).toMatchObject({
      kind: "picture",
      format,
      width: 60,
      height: 40,
    });
  });

  test("that moves has the size of one frame", () => {
    expect(pictureOf(gif)).toMatchObject({ format: "gif", width: 120, height: 80 });
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "turned %i of the eight ways has the size that is seen",
    async (way) => {
      const [width, height] = way >= 5 ? [40, 60] : [60, 40];
      expect(pictureOf(await photograph(60, 40, way))).toMatchObject({ width, height });
    },
  );

  test("has a hash of its bytes, not of its name or time", async () => {
    const [a, b] = [pictureOf(await jpeg(60, 40), "a.jpg"), pictureOf(await jpeg(60, 40), "b.jpg")];
    const other = pictureOf(await jpeg(60, 40, "#123"), "c.jpg");
    expect("hash" in a && "hash" in b && a.hash === b.hash).toBe(true);
    expect("hash" in a && "hash" in other && a.hash !== other.hash).toBe(true);
  });

  test.each([
    ["nothing", ""],
    ["words", "Bukan gambar"],
    ["a page", "<!DOCTYPE html><script>alert(1)</script>"],
    ["a drawing that may hold a script", svg],
    ["the first bytes of a photograph", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
    ["the first bytes of a PNG", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ["a Windows bitmap", `BM${"\0".repeat(60)}`],
  ])("that is %s is broken", (_, bytes) => {
    expect(pictureOf(bytes)).toEqual({ kind: "broken", fault: "kind" });
  });

  test("that claims more pixels than a machine holds is not opened", async () => {
    const bytes = Buffer.from(await png(60, 40));
    bytes.writeUInt32BE(60_000, 16);
    bytes.writeUInt32BE(60_000, 20);
    expect(pictureOf(bytes)).toEqual({ kind: "broken", fault: "size" });
  });

  test("that is a strip of paper is refused, as WebP holds none so long", async () => {
    expect(pictureOf(await png(10, 150))).toEqual({ kind: "broken", fault: "size" });
  });
});

describe("a picture that cannot be had", () => {
  test("as it is larger than memory is told of by its size alone", () => {
    const file = openSync(join(folder, "besar.png"), "w");
    ftruncateSync(file, 3 * 1024 ** 3);
    closeSync(file);
    expect(new Shelf(folder, ["besar.png"], []).picture("besar.png")).toEqual({
      kind: "broken",
      fault: "bytes",
    });
    rmSync(join(folder, "besar.png"));
  });

  test("as it was deleted meanwhile is told of, and so is a document", () => {
    const shelf = new Shelf(folder, ["hilang.jpg", "hilang.pdf"], []);
    expect(shelf.picture("hilang.jpg")).toEqual({ kind: "unreadable", code: "ENOENT" });
    expect(shelf.document("hilang.pdf")).toEqual({ kind: "unreadable", code: "ENOENT" });
  });

  test("as it is a GIF that breaks off is broken", () => {
    expect(pictureOf(gif.subarray(0, -2), "a.gif")).toEqual({ kind: "broken", fault: "decode" });
  });
});

describe("in one process, a picture", () => {
  test("is read again only once its size or time is another", async () => {
    const reads = vi.mocked(readFileSync);
    const [name, bytes] = ["ulang.jpg", await jpeg(60, 40)];
    const first = pictureOf(bytes, name);
    reads.mockClear();
    const again = () => new Shelf(folder, [name], []).picture(name);
    expect(again()).toEqual(first);
    expect(reads).not.toHaveBeenCalled();
    const later = new Date(Date.now() + 5000);
    utimesSync(join(folder, name), later, later);
    expect(again()).toEqual(first);
    expect(reads).toHaveBeenCalledOnce();
    expect(pictureOf(await jpeg(60, 41), name)).toMatchObject({ height: 41 });
  });
});

test("a name is found in composed and in taken-apart letters", () => {
  const shelf = new Shelf(folder, ["media/cafe\u0301.jpg"], []);
  expect(shelf.find("media/caf\u00e9.jpg")).toBe("media/cafe\u0301.jpg");
  expect(shelf.find("media/cafe.jpg")).toBeNull();
});
