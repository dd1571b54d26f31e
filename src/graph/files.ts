/** Paths in bodies, front matter and settings -> the pictures and documents they mean, or problems with their place. */
import { canBeWritten, decoded } from "../address.ts";
import { endingOf, fileKindOf, mayHoldFiles } from "../content/file-kinds.ts";
import type { Document, Picture, Shelf, Unreadable } from "../content/shelf.ts";
import type { Thing } from "../model/thing.ts";
import { documentUrl } from "../model/url.ts";
import { nearest } from "../nearest.ts";
import type { Position, Problem } from "../problem.ts";
import type { FileUse } from "./archive.ts";

/** Who names a file; null: the settings. */
type From = Thing | null;

/** Why a path leads to no file that can be shown. */
interface Fault {
  readonly kind: "fault";
  readonly rule: Problem["rule"];
  readonly values: Problem["values"];
  /** The file that is at fault itself; absent: the one that names it. */
  readonly file?: string;
}

/** What a path leads to; null: it has been told of already. */
type Found = Picture | Document | Fault | null;

/** Resolves what is written in one archive, and collects what is used and what cannot be resolved. */
export class Files {
  readonly uses: FileUse[] = [];
  readonly problems: Problem[] = [];
  readonly #shelf: Shelf;
  /** What was found for a path that is not there. */
  readonly #nearests = new Map<string, string>();

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** Null, with a problem, where `src` is no picture that can be shown. `alt`: null where none is called for. */
  picture(from: From, src: string, alt: string | null, at: () => Position): Picture | null {
    return this.#noted(this.#picture(from, src), from, alt, at);
  }

  /** What a link leads to. */
  linked(from: From, src: string, at: () => Position): Picture | Document | null {
    return this.#noted(this.#linked(from, src), from, null, at);
  }

  /** As `picture`, and told to nobody. */
  shownPicture(from: From, src: string): Picture | null {
    const found = this.#picture(from, src);
    return found?.kind === "picture" ? found : null;
  }

  /** As `linked`, and told to nobody. */
  shownFile(from: From, src: string): Picture | Document | null {
    const found = this.#linked(from, src);
    return found?.kind === "fault" ? null : found;
  }

  #noted<F extends Picture | Document>(
    found: F | Fault | null,
    from: From,
    alt: string | null,
    at: () => Position,
  ): F | null {
    if (found === null) return null;
    if (isFault(found)) {
      const { file, rule, values } = found;
      const place = file === undefined ? at() : { line: 1, column: 1 };
      this.problems.push({ file: file ?? from?.entry.file ?? "site.yaml", ...place, rule, values });
      return null;
    }
    this.uses.push({ file: found, from, shown: isShown(from), alt, at });
    return found;
  }

  #picture(from: From, src: string): Picture | Fault | null {
    const path = this.#find(from, src);
    if (typeof path !== "string") return path;
    return fileKindOf(path) === "document"
      ? fault("file-kind", { src, fault: "document" })
      : this.#pictureAt(path, src);
  }

  #pictureAt(path: string, src: string): Picture | Fault {
    const picture = this.#shelf.picture(path);
    if (picture.kind === "unreadable") return unreadable(path, picture);
    if (picture.kind === "broken") return fault("broken-picture", { src, fault: picture.fault });
    return picture;
  }

  #linked(from: From, src: string): Found {
    const path = this.#find(from, src);
    if (typeof path !== "string") return path;
    if (fileKindOf(path) === "picture") return this.#pictureAt(path, src);
    const file = this.#shelf.document(path);
    if (file.kind === "unreadable") return unreadable(path, file);
    return canBeWritten(documentUrl(path).slice(1)) ? file : fault("file-kind", { src, fault: "long" });
  }

  /** The path of a file that may be published. */
  #find(from: From, src: string): string | Fault | null {
    if (/\.md$/i.test(src)) return fault("file-kind", { src, fault: "markdown" });
    const paths = spellings(src).map((spelling) => pathBelow(from?.entry.file ?? "", spelling));
    const inside = paths.filter((path) => path !== null);
    if (inside.length === 0) return fault("missing-file", { src, fault: "outside" });
    const found = inside.map((path) => this.#shelf.find(path)).find((path) => path !== null);
    if (found === undefined) {
      if (inside.some((path) => this.#shelf.isRefused(path))) return null;
      return fault("missing-file", { src, fault: "none", nearest: this.#nearest(inside[0]) });
    }
    if (!mayHoldFiles(found)) return fault("file-kind", { src, fault: "place" });
    if (fileKindOf(found)) return found;
    const ending = endingOf(found);
    const kind = otherPictures.includes(ending) ? "picture" : "kind";
    return fault("file-kind", { src, fault: kind, ending: ending.toUpperCase() });
  }

  /** A file of that name in another place, or one whose path is nearly that. */
  #nearest(path = ""): string {
    const known = this.#nearests.get(path);
    if (known !== undefined) return known;
    const paths = [...this.#shelf.paths].filter(mayHoldFiles);
    const name = `/${path.split("/").at(-1)?.toLowerCase()}`;
    const found = paths.find((other) => other.toLowerCase().endsWith(name)) ?? nearest(path, paths) ?? "";
    this.#nearests.set(path, found);
    return found;
  }
}

const isFault = (found: Picture | Document | Fault): found is Fault => found.kind === "fault";

const fault = (rule: Problem["rule"], values: Problem["values"]): Fault => ({ kind: "fault", rule, values });

const unreadable = (file: string, { code }: Unreadable): Fault => ({
  ...fault("cannot-read", { code }),
  file,
});

/** Pictures that browsers cannot show, or that may hold a script. */
const otherPictures = ["svg", "heic", "heif", "tif", "tiff", "bmp", "psd", "jxl", "eps", "ai"];

const isShown = (from: From): boolean =>
  from === null || !(from.hidden || (from.folder === "articles" && from.withdrawn));

/** As written, and with `%20` and the like read. */
const spellings = (src: string): string[] => [...new Set([src, decoded(src)])];

/**
 * Path below the content folder: from there where it begins with `media/` or `/`, else from beside `file`. Null where
 * it leads out of it.
 */
export function pathBelow(file: string, written: string): string | null {
  const fromRoot = /^(?:\/|media\/)/.test(written);
  const steps = fromRoot ? [] : file.split("/").slice(0, -1);
  for (const step of written.split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) return null;
    } else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
