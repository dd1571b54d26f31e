/** The part of Eleventy's image plugin that is used here; the package has no types of its own. */
declare module "@11ty/eleventy-img" {
  import type { Sharp } from "sharp";

  interface Made {
    readonly format: string;
    /** With `dryRun`. */
    readonly buffer: Buffer;
  }

  interface ImageOptions {
    readonly widths: readonly number[];
    readonly formats: readonly string[];
    readonly formatFiltering: readonly string[];
    /** Nothing is written; the bytes are handed back. */
    readonly dryRun: true;
    readonly useCache: false;
    readonly failOnError: true;
    readonly fixOrientation: true;
    readonly sharpOptions: object;
    readonly sharpWebpOptions: object;
    readonly sharpJpegOptions: object;
    readonly transform: (image: Sharp) => unknown;
  }

  /** By format. */
  function Image(path: string, options: ImageOptions): Promise<Record<string, Made[]>>;
  export default Image;
}
