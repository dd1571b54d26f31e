/** The pictures and documents of a content folder: which there are, and, once one is used, what it is. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { endingOf } from "./file-kinds.ts";
import { type Dimensions, dimensionsOf, type PictureFault } from "./picture-header.ts";

export interface Picture extends Dimensions {
  readonly kind: "picture";
  /** Path below the content folder: `media/posko.jpg`. */
  readonly file: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
}

export interface Document {
  readonly kind: "document";
  /** Path below the content folder: `articles/2023/11/surat.pdf`. */
  readonly file: string;
  /** `"pdf"` */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

/** Why a picture that is there cannot be shown. */
export interface Broken {
  readonly kind: "broken";
  readonly fault: PictureFault;
}

export class Shelf {
  readonly #root: string;
  /** By name in composed letters, as some systems take names apart. */
  readonly #files: ReadonlyMap<string, string>;
  readonly #refused: ReadonlySet<string>;
  readonly #pictures = new Map<string, Picture | Broken>();

  /** `files`: paths below `root`; `refused`: links and what cannot be read, told of already. */
  constructor(root: string, files: readonly string[], refused: readonly string[]) {
    this.#root = root;
    this.#files = new Map(files.map((file) => [file.normalize("NFC"), file]));
    this.#refused = new Set(refused);
  }

  get paths(): Iterable<string> {
    return this.#files.values();
  }

  /** The path as it is on the disk; null where there is no such file. */
  find(path: string): string | null {
    return this.#files.get(path.normalize("NFC")) ?? null;
  }

  /** Whether `path`, or a folder on its way, has been told of already. */
  isRefused(path: string): boolean {
    const steps = path.split("/");
    return steps.some((_, index) => this.#refused.has(steps.slice(0, index + 1).join("/")));
  }

  /** Reads the file once, however often it is used. `file`: a path that `find` gave. */
  picture(file: string): Picture | Broken {
    const known = this.#pictures.get(file);
    if (known) return known;
    const bytes = readFileSync(join(this.#root, file));
    const dimensions = dimensionsOf(bytes);
    const picture: Picture | Broken =
      typeof dimensions === "string"
        ? { kind: "broken", fault: dimensions }
        : { kind: "picture", file, hash: createHash("sha256").update(bytes).digest("hex"), ...dimensions };
    this.#pictures.set(file, picture);
    return picture;
  }

  document(file: string): Document {
    return { kind: "document", file, type: endingOf(file), size: statSync(join(this.#root, file)).size };
  }
}

/** For an archive without files. */
export const emptyShelf = new Shelf("", [], []);
