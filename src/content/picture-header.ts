/** What the first bytes of a picture tell: its format and its size. Nothing is decoded here. */
import { disableTypes, imageSize, types } from "image-size";

export type PictureFormat = "jpeg" | "png" | "gif" | "webp" | "avif";

export interface Dimensions {
  /** By its content, whatever its name says. */
  readonly format: PictureFormat;
  /** Pixels, as it is to be seen: turned the way its camera was held. */
  readonly width: number;
  readonly height: number;
}

/** `kind`: no picture of a known format; `size`: more pixels than can be handled; `decode`: damaged further in. */
export type PictureFault = "kind" | "size" | "decode";

const formats: Readonly<Record<string, PictureFormat>> = {
  jpg: "jpeg",
  png: "png",
  gif: "gif",
  webp: "webp",
  avif: "avif",
};

// The readers of other formats are never asked: the fewer look at foreign bytes, the better. AVIF is a kind of HEIF.
const others = types.filter((type) => type !== "heif" && !Object.hasOwn(formats, type));
disableTypes(others as Parameters<typeof disableTypes>[0]);

/** A camera of 100 megapixels; a file of a few bytes can claim far more than a machine holds. */
const mostPixels = 100_000_000;

/** Taller for its width than this, and WebP cannot hold it. */
const mostTimesAsTall = 12;

export function dimensionsOf(bytes: Uint8Array): Dimensions | PictureFault {
  const header = headerOf(bytes);
  const format = formats[header?.type ?? ""];
  const isOnItsSide = (header?.orientation ?? 1) >= 5;
  const sides = [header?.width ?? 0, header?.height ?? 0];
  const [width = 0, height = 0] = isOnItsSide ? sides.toReversed() : sides;
  if (!format || !width || !height) return "kind";
  if (width * height > mostPixels || height / width > mostTimesAsTall) return "size";
  return { format, width, height };
}

function headerOf(bytes: Uint8Array) {
  try {
    return imageSize(bytes);
  } catch {
    return null; // whatever it says: no header of a picture that we know
  }
}
