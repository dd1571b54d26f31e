/** One picture of one width, as bytes in each format wanted. The only place where pictures are decoded. */
import type { Picture } from "../content/shelf.ts";
import { recipe, type Version } from "../model/picture-versions.ts";

/**
 * `versions`: of one width. In the order of `versions`, without the camera's notes (place, owner, time). Throws where
 * the picture is damaged or is not what its header says.
 */
export async function encode(
  path: string,
  picture: Picture,
  versions: readonly Version[],
): Promise<Buffer[]> {
  // Here, as an archive without pictures need not wait for it.
  const { default: Image } = await import("@11ty/eleventy-img");
  const { width = 0, height = 0 } = versions[0] ?? {};
  const made = await Image(path, {
    widths: [width],
    formats: versions.map(({ format }) => format),
    formatFiltering: [],
    dryRun: true,
    useCache: false,
    failOnError: true,
    fixOrientation: true,
    sharpOptions: { failOn: "error", animated: picture.format === "webp" },
    sharpWebpOptions: recipe.webp,
    sharpJpegOptions: recipe.jpeg,
    // Given both sides, as one alone is rounded in another way for some formats than for others.
    transform: async (image) => {
      const {
        width: stored,
        height: all = 0,
        pageHeight: tall = all,
        orientation = 1,
      } = await image.metadata();
      const seen = orientation >= 5 ? [tall, stored] : [stored, tall];
      if (seen[0] !== picture.width || seen[1] !== picture.height)
        throw new Error("not the size that it says");
      image.resize({ width, height, fit: "fill" });
    },
  });
  return versions.map(({ format }) => {
    const buffer = made[format]?.[0]?.buffer;
    if (!buffer) throw new Error(`no ${format} was made`);
    return buffer;
  });
}
