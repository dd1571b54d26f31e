/** References in front matter and mentions in text -> the things they name, or problems with their place. */
import type { Piece, Run } from "../content/body.ts";
import type { Folder } from "../content/folders.ts";
import type { Document, Picture } from "../content/shelf.ts";
import { locate, type Path } from "../content/yaml.ts";
import type { Thing, ThingOf } from "../model/thing.ts";
import type { Position, Problem } from "../problem.ts";
import type { LinkedPiece, LinkedRun } from "./archive.ts";
import type { Directory } from "./directory.ts";
import { FilePositions } from "./file-positions.ts";
import type { Files } from "./files.ts";
import { MentionColumns } from "./mention-columns.ts";

/** Resolves what is written in one archive, and collects what cannot be resolved. */
export class References {
  readonly problems: Problem[] = [];
  readonly #directory: Directory;
  readonly #files: Files;
  readonly #columns = new MentionColumns();
  readonly #positions = new FilePositions();

  constructor(directory: Directory, files: Files) {
    this.#directory = directory;
    this.#files = files;
  }

  /** The public thing that a key refers to; null, with a problem, where there is none, and null where it is hidden. */
  one<F extends Folder>(
    from: Thing,
    folder: F,
    target: string | null | undefined,
    path: Path,
  ): ThingOf[F] | null {
    if (!target) return null;
    const found = this.#directory.find(folder, target);
    const thing = this.#only(found, from, target, folder, () => locate(from.entry, path));
    return thing && !thing.hidden ? (thing as ThingOf[F]) : null;
  }

  /** Each once, in the order written. */
  all<F extends Folder>(
    from: Thing,
    folder: F,
    targets: readonly string[] | undefined,
    key: string,
  ): ThingOf[F][] {
    const found = (targets ?? []).map((target, index) => this.one(from, folder, target, [key, index]));
    return [...new Set(found.filter((thing) => thing !== null))];
  }

  /** A run with its mentions resolved. `path`: the key of front matter it stands under; absent in a body. */
  run(from: Thing, run: Run, path?: Path): LinkedRun {
    let file: Picture | Document | null = null;
    return run.map((piece): LinkedPiece => {
      if (piece.kind === "picture") return this.#picture(from, piece);
      if (piece.kind === "file") {
        const at = () => this.#positions.of(from, piece.spot, "file");
        file = this.#files.linked(from, piece.src, at);
      }
      if (piece.kind === "file" || piece.kind === "file-end") return { kind: piece.kind, file };
      if (piece.kind !== "mention") return piece;
      const found = this.#directory.matches(piece.target);
      const at = () => (path ? locate(from.entry, path) : this.#columns.next(from, piece.target, piece.line));
      const thing = this.#only(found, from, piece.target, null, at);
      const visible = thing && !thing.hidden && !piece.inLink && thing !== from;
      const withheld = thing?.folder === "articles" && thing.hidden && (thing.draft || !thing.listed);
      if (withheld && !piece.label && !from.hidden) {
        const rule = thing.listed ? "draft-without-words" : "unlisted-without-words";
        this.report(from, at(), rule, { target: piece.target });
      }
      const name = withheld ? "…" : thing?.label;
      return {
        kind: "mention",
        thing: visible ? thing : null,
        label: piece.label ?? name ?? piece.target,
      };
    });
  }

  #picture(from: Thing, { src, spot, alt, caption, alone }: Piece & { kind: "picture" }): LinkedPiece {
    const at = () => this.#positions.of(from, spot, "picture");
    const picture = this.#files.picture(from, src, alt, at);
    return { kind: "picture", picture, alt, caption: caption && this.run(from, caption), alone };
  }

  /** A picture named in front matter, under `path`. */
  picture(from: Thing, src: string, alt: string, path: Path): Picture | null {
    return this.#files.picture(from, src, alt, () => locate(from.entry, path));
  }

  /** Which of `targets` names this thing; 0 where none does. */
  indexOf(targets: readonly string[], thing: Thing): number {
    return Math.max(
      targets.findIndex((target) =>
        this.#directory.find(thing.folder, target).some((found) => found === thing),
      ),
      0,
    );
  }

  optionalRun(from: Thing, run: Run | null, path: Path): LinkedRun | null {
    return run && this.run(from, run, path);
  }

  report(from: Thing, at: Position, rule: Problem["rule"], values: Problem["values"]): void {
    this.problems.push({ file: from.entry.file, ...at, rule, values });
  }

  /** The one thing that a target means; null, with a problem, where it means none or several. */
  #only(
    found: readonly Thing[],
    from: Thing,
    target: string,
    folder: Folder | null,
    at: () => Position,
  ): Thing | null {
    if (found.length > 1) {
      const keys = found.map(({ key }) => (folder ? key : `[[${key}]]`)).join(", ");
      this.report(from, at(), "ambiguous-reference", { target, folder: folder ?? "", keys });
    } else if (found.length === 0 && !this.#directory.isBroken(target, folder ?? undefined)) {
      const nearest = this.#directory.nearest(target, folder ?? undefined) ?? "";
      const elsewhere = folder ? (this.#directory.matches(target)[0]?.folder ?? "") : "";
      const around = nearest || elsewhere ? [] : this.#directory.around(target, folder ?? undefined);
      const several = around.map((name) => `"${name}"`).join(" ");
      this.report(from, at(), "unknown-reference", {
        target,
        folder: folder ?? "",
        nearest,
        elsewhere,
        ...(several && { several }),
      });
    }
    return found.length === 1 ? (found[0] ?? null) : null;
  }
}
