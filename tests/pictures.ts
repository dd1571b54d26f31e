/** Small pictures for tests, made as cameras and screens make them. */
import { readFileSync } from "node:fs";
import sharp from "sharp";

/** A red square in its upper left corner tells which way is up. */
function drawing(width: number, height: number, background = "#8aa") {
  const corner = {
    create: { width: width >> 2, height: height >> 2, channels: 3 as const, background: "#f00" },
  };
  const ground = { create: { width, height, channels: 3 as const, background } };
  return sharp(ground).composite([{ input: corner, left: 0, top: 0 }]);
}

export const jpeg = (width: number, height: number, background?: string): Promise<Buffer> =>
  drawing(width, height, background).jpeg().toBuffer();

export const png = (width: number, height: number): Promise<Buffer> =>
  drawing(width, height).png().toBuffer();

export const webp = (width: number, height: number): Promise<Buffer> =>
  drawing(width, height).webp().toBuffer();

export const avif = (width: number, height: number): Promise<Buffer> =>
  drawing(width, height).avif({ effort: 0 }).toBuffer();

/** As a telephone stores it: lying on its side with a note to turn it (EXIF 1 to 8), and notes on where and by whom. */
export const photograph = (width: number, height: number, orientation: number): Promise<Buffer> =>
  drawing(width, height)
    .jpeg()
    .withMetadata({
      orientation,
      exif: {
        IFD0: { Artist: "Nama Narasumber" },
        IFD3: { GPSLatitudeRef: "S", GPSLatitude: "6/1 12/1 0/1" },
      },
    })
    .toBuffer();

/** Of two frames, 120 by 80. */
export const gif = readFileSync("tests/fixtures/archive/media/lampu pasar.gif");

/** The same with what editors and cameras note down: a comment, text, XMP, and something behind the repetition and the end. */
export const gifWithNotes = (): Buffer => {
  const start = 13 + ((gif[10] ?? 0) & 0x80 ? 3 * 2 ** (((gif[10] ?? 0) & 7) + 1) : 0);
  const note = (label: number, ...parts: readonly (string | Buffer)[]) =>
    Buffer.concat([
      Buffer.of(0x21, label),
      ...parts.flatMap((part) => [Buffer.of(part.length), Buffer.from(part)]),
      Buffer.of(0),
    ]);
  const repetition = gif.subarray(start, start + 19);
  if (repetition.toString("latin1", 3, 14) !== "NETSCAPE2.0")
    throw new Error("the GIF of the tests is another");
  return Buffer.concat([
    gif.subarray(0, start),
    note(0xfe, "Nama Narasumber"),
    note(0xff, "XMP DataXMP", "<x:xmpmeta>Narasumber</x:xmpmeta>"),
    note(0xff, "NETSCAPE2.0", gif.subarray(start + 15, start + 18), "Narasumber"),
    note(0x01, Buffer.alloc(12), "Narasumber"),
    gif.subarray(start + 19, -1),
    note(0xfe, "Narasumber"),
    Buffer.from(";Narasumber"),
  ]);
};

export const pdf = readFileSync("tests/fixtures/archive/articles/2024/05/surat-edaran-pasar.pdf");

export const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
