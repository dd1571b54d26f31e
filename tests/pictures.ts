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

export const pdf = readFileSync("tests/fixtures/archive/articles/2024/05/surat-edaran-pasar.pdf");

export const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
