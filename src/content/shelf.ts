/** The pictures and documents of a content folder: which there are, and, once one is used, what it is. */
import { createHash } from "node:crypto";
import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { endingOf } from "./file-kinds.ts";
import { withoutNotes } from "./gif.ts";
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
  /** `bytes`: a file larger than is read; all else as its header says. */
  readonly fault: PictureFault | "bytes";
}

/** There a moment ago, and not to be had: deleted meanwhile, or without permission. */
export interface Unreadable {
  readonly kind: "unreadable";
  /** The system's: `EACCES`. */
  readonly code: string;
}

/** A photograph of 100 megapixels has 60 MB; what is larger is a mistake or an attack. */
const largest = 100 * 1024 * 1024;

/** What was read in this process, by path, with the size and times it had: while serving, each edit asks for all again. */
const readBefore = new Map<string, { readonly state: string; readonly picture: Picture | Broken }>();

export class Shelf {
  readonly #root: string;
  /** By name in composed letters, as some systems take names apart. */
  readonly #files: ReadonlyMap<string, string>;
  readonly #refused: ReadonlySet<string>;
  readonly #pictures = new Map<string, Picture | Broken | Unreadable>();

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
  picture(file: string): Picture | Broken | Unreadable {
    const known = this.#pictures.get(file) ?? attempt(() => pictureAt(join(this.#root, file), file));
    this.#pictures.set(file, known);
    return known;
  }

  document(file: string): Document | Unreadable {
    const path = join(this.#root, file);
    return attempt(() => {
      accessSync(path, constants.R_OK);
      return { kind: "document", file, type: endingOf(file), size: statSync(path).size };
    });
  }
}

function attempt<T>(read: () => T): T | Unreadable {
  try {
    return read();
  } catch (fault) {
    return { kind: "unreadable", code: (fault as NodeJS.ErrnoException).code ?? String(fault) };
  }
}

/** Throws where the system cannot read it. */
function pictureAt(path: string, file: string): Picture | Broken {
  const { size, mtimeMs, ctimeMs } = statSync(path);
  if (size > largest) return { kind: "broken", fault: "bytes" };
  const state = [file, size, mtimeMs, ctimeMs].join(" ");
  const known = readBefore.get(path);
  if (known?.state === state) return known.picture;
  const picture = pictureOf(file, readFileSync(path));
  readBefore.set(path, { state, picture });
  return picture;
}

function pictureOf(file: string, bytes: Buffer): Picture | Broken {
  const dimensions = dimensionsOf(bytes);
  if (typeof dimensions === "string") return { kind: "broken", fault: dimensions };
  if (dimensions.format === "gif" && withoutNotes(bytes) === null) return { kind: "broken", fault: "decode" };
  return { kind: "picture", file, hash: createHash("sha256").update(bytes).digest("hex"), ...dimensions };
}

/** For an archive without files. */
export const emptyShelf = new Shelf("", [], []);
