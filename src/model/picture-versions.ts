/** The files that a picture is published as: two widths, as WebP and in its own format, never larger than it is. */
import { createHash } from "node:crypto";
import { slugOf } from "../content/folders.ts";
import type { PictureFormat } from "../content/picture-header.ts";
import type { Picture } from "../content/shelf.ts";
import type { Url } from "./thing.ts";

/** What a picture is shown as. */
export type Purpose = "story" | "logo";

/** For screens with one and with two pixels to a CSS pixel; a small phone of two pixels takes the first. */
const widths: Readonly<Record<Purpose, readonly number[]>> = { story: [720, 1216], logo: [240, 480] };

/** All that decides the bytes beside the picture itself, so that other bytes always have another name. */
export const recipe = {
  encoder: "sharp 0.33.5",
  webp: { quality: 78 },
  jpeg: { quality: 80, mozjpeg: true },
  gif: "without notes",
};

export interface Version {
  readonly url: Url;
  readonly format: PictureFormat;
  readonly width: number;
  readonly height: number;
}

export interface Versions {
  /** For browsers that can choose; empty where the other ones are WebP already, or the picture may move. */
  readonly webp: readonly Version[];
  /** For every browser. By width, as in `webp`; never empty. */
  readonly plain: readonly Version[];
}

/** A GIF, which may move, keeps its frames as they are. AVIF is read by fewer browsers than WebP, so it becomes that. */
export function versionsOf(picture: Picture, purpose: Purpose): Versions {
  const { format } = picture;
  if (format === "gif") return { webp: [], plain: [version(picture, "gif", picture.width)] };
  const all = (as: PictureFormat) =>
    widthsFor(picture.width, purpose).map((width) => version(picture, as, width));
  const keepsFormat = format === "jpeg" || format === "png";
  return keepsFormat ? { webp: all("webp"), plain: all(format) } : { webp: [], plain: all("webp") };
}

/** A second width that is hardly wider than the first is left out. */
function widthsFor(original: number, purpose: Purpose): number[] {
  const [small = original, large = original] = widths[purpose];
  if (original <= small) return [original];
  const wider = Math.min(large, original);
  return wider < small * 1.25 ? [small] : [small, wider];
}

function version(picture: Picture, format: PictureFormat, width: number): Version {
  const { file, hash, width: fullWidth, height: fullHeight } = picture;
  const height = Math.max(Math.round((fullHeight * width) / fullWidth), 1);
  const name = slugOf(file.replace(/^.*\/|\.[^.]*$/g, "")).slice(0, 60) || "gambar";
  const made = createHash("sha256")
    .update(`${hash} ${JSON.stringify(recipe)}`)
    .digest("hex")
    .slice(0, 10);
  return { url: `/media/${name}-${made}-${width}.${endings[format]}` as Url, format, width, height };
}

const endings: Readonly<Record<PictureFormat, string>> = {
  jpeg: "jpg",
  png: "png",
  gif: "gif",
  webp: "webp",
  avif: "avif",
};
