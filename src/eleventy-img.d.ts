/** The part of Eleventy's image plugin that is used here; the package has no types of its own. */
declare module "@11ty/eleventy-img" {
  /** By format; `buffer` with `dryRun`. */
  type Made = Readonly<Record<string, readonly { readonly buffer: Buffer }[]>>;

  interface Options {
    readonly widths: readonly number[];
    readonly formats: readonly string[];
    readonly formatFiltering: readonly string[];
    /** Nothing is written; the bytes are handed back. */
    readonly dryRun: true;
    readonly useCache: false;
    readonly failOnError: true;
    /** Turns every picture the way its camera was held. */
    readonly fixOrientation: true;
    /** Options of `sharp` itself, and of its output in each format. */
    readonly sharpOptions: object;
    readonly sharpWebpOptions: object;
    readonly sharpJpegOptions: object;
    readonly transform: (image: Sharp) => unknown;
  }

  /** The part of `sharp` that is used here. */
  interface Sharp {
    metadata(): Promise<{ width?: number; height?: number; pageHeight?: number; orientation?: number }>;
    resize(options: { width: number; height: number; fit: "fill" }): unknown;
  }

  export default function image(path: string, options: Options): Promise<Made>;
  export default function image(
    drawing: Buffer,
    options: Pick<Options, "widths" | "formats" | "dryRun" | "useCache"> & {
      readonly sharpPngOptions?: object;
    },
  ): Promise<Made>;
}
