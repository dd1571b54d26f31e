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
    const path = this.#find(from, src, at);
    if (path === null) return null;
    if (fileKindOf(path) === "document")
      return this.#report(from, at, "file-kind", { src, fault: "document" });
    const picture = this.#shelf.picture(path);
    if (picture.kind === "unreadable") return this.#unreadable(path, picture);
    if (picture.kind === "broken") {
      return this.#report(from, at, "broken-picture", { src, fault: picture.fault });
    }
    this.uses.push({ file: picture, from, shown: isShown(from), alt, at });
    return picture;
  }

  /** What a link leads to. */
  linked(from: From, src: string, at: () => Position): Picture | Document | null {
    const path = this.#find(from, src, at);
    if (path === null) return null;
    if (fileKindOf(path) === "picture") return this.picture(from, src, null, at);
    const file = this.#shelf.document(path);
    if (file.kind === "unreadable") return this.#unreadable(path, file);
    if (!canBeWritten(documentUrl(path).slice(1)))
      return this.#report(from, at, "file-kind", { src, fault: "long" });
    this.uses.push({ file, from, shown: isShown(from), alt: null, at });
    return file;
  }

  /** The path of a file that may be published. */
  #find(from: From, src: string, at: () => Position): string | null {
    if (/\.md$/i.test(src)) return this.#report(from, at, "file-kind", { src, fault: "markdown" });
    const paths = spellings(src).map((spelling) => pathBelow(from?.entry.file ?? "", spelling));
    const inside = paths.filter((path) => path !== null);
    if (inside.length === 0) return this.#report(from, at, "missing-file", { src, fault: "outside" });
    const found = inside.map((path) => this.#shelf.find(path)).find((path) => path !== null);
    if (found === undefined) {
      if (inside.some((path) => this.#shelf.isRefused(path))) return null;
      return this.#report(from, at, "missing-file", {
        src,
        fault: "none",
        nearest: this.#nearest(inside[0]),
      });
    }
    if (!mayHoldFiles(found)) return this.#report(from, at, "file-kind", { src, fault: "place" });
    if (fileKindOf(found)) return found;
    const ending = endingOf(found);
    const fault = otherPictures.includes(ending) ? "picture" : "kind";
    return this.#report(from, at, "file-kind", { src, fault, ending: ending.toUpperCase() });
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

  #unreadable(file: string, { code }: Unreadable): null {
    this.problems.push({ file, line: 1, column: 1, rule: "cannot-read", values: { code } });
    return null;
  }

  #report(from: From, at: () => Position, rule: Problem["rule"], values: Problem["values"]): null {
    this.problems.push({ file: from?.entry.file ?? "site.yaml", ...at(), rule, values });
    return null;
  }
}

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
