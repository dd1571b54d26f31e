/** References in front matter and mentions in text -> the things they name, or problems with their place. */
import type { Piece, Run } from "../content/body.ts";
import type { Folder } from "../content/folders.ts";
import { type Mark, marksOf, type WrittenMention } from "../content/marks.ts";
import type { Document, Picture } from "../content/shelf.ts";
import { locate, type Path } from "../content/yaml.ts";
import type { Thing, ThingOf } from "../model/thing.ts";
import type { Position, Problem } from "../problem.ts";
import type { LinkedPiece, LinkedRun } from "./archive.ts";
import type { Directory } from "./directory.ts";
import { FilePositions } from "./file-positions.ts";
import type { Files } from "./files.ts";
import { MentionColumns } from "./mention-columns.ts";

/** A mention that leads to a page, and the words that it is shown as. */
export interface Named {
  readonly thing: Thing;
  readonly label: string;
}

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
    const thing = onlyOne(found);
    if (!thing && this.#isMistake(found, target, folder))
      this.#tellUnresolved(found, from, target, folder, locate(from.entry, path));
    return thing && !thing.hidden ? thing : null;
  }

  /** Each once, in the order written. */
  all<F extends Folder>(
    from: Thing,
    folder: F,
    targets: readonly string[] | undefined,
    key: string,
  ): ThingOf[F][] {
    if (!targets) return [];
    const found = targets.map((target, index) => this.one(from, folder, target, [key, index]));
    return [...new Set(found.filter((thing) => thing !== null))];
  }

  /** A line of front matter, under `path`, with its mentions resolved. */
  run(from: Thing, run: Run, path: Path): LinkedRun {
    this.read(from, marksOf(run), path);
    return this.shown(from, run);
  }

  /**
   * Looks at each mark once: tells of what cannot be resolved, and takes note of files. The mentions that lead to a page,
   * in reading order, those of captions left out. `path`: the key of front matter they stand under; absent in a body.
   */
  read(from: Thing, marks: readonly Mark[], path?: Path): Named[] {
    const named: Named[] = [];
    for (const mark of marks) {
      if (mark.kind === "mention") {
        const thing = this.#told(from, mark, path);
        if (thing && leadsThere(from, mark, thing)) named.push({ thing, label: mark.label ?? thing.label });
      } else if (mark.kind === "picture") {
        this.#files.picture(from, mark.src, mark.alt, () => this.#positions.of(from, mark.spot, "picture"));
        for (const mention of mark.mentions) this.#told(from, mention, path);
      } else if (mark.kind === "file") {
        this.#files.linked(from, mark.src, () => this.#positions.of(from, mark.spot, "file"));
      }
    }
    return named;
  }

  /** The thing whose page a mention in this file leads to; null where it is only words. */
  named(from: Thing, mention: WrittenMention): Thing | null {
    const thing = this.meant(mention.target);
    return thing && leadsThere(from, mention, thing) ? thing : null;
  }

  /** The one thing that a target means, whether it has a page or not. */
  meant(target: string): Thing | null {
    return onlyOne(this.#directory.matches(target));
  }

  /** What a mention without words is shown as. */
  nameOf(target: string): string {
    const meant = this.meant(target);
    return meant === null ? target : isWithheld(meant) ? "…" : meant.label;
  }

  /** A run that has been read, with its marks resolved. */
  shown(from: Thing, run: Run): LinkedRun {
    let file: Picture | Document | null = null;
    return run.map((piece): LinkedPiece => {
      if (piece.kind === "picture") return this.#shownPicture(from, piece);
      if (piece.kind === "file") file = this.#files.shownFile(from, piece.src);
      if (piece.kind === "file" || piece.kind === "file-end") return { kind: piece.kind, file };
      if (piece.kind !== "mention") return piece;
      const meant = this.meant(piece.target);
      return {
        kind: "mention",
        thing: meant && leadsThere(from, piece, meant) ? meant : null,
        label: piece.label ?? this.nameOf(piece.target),
      };
    });
  }

  #shownPicture(from: Thing, { src, alt, caption, alone }: Piece & { kind: "picture" }): LinkedPiece {
    const picture = this.#files.shownPicture(from, src);
    return { kind: "picture", picture, alt, caption: caption && this.shown(from, caption), alone };
  }

  /** What a mention means, with a problem where it means nothing, or says what nobody shall read. */
  #told(from: Thing, mention: WrittenMention, path: Path | undefined): Thing | null {
    const { target, label } = mention;
    const found = this.#directory.matches(target);
    const thing = onlyOne(found);
    if (!thing) {
      if (this.#isMistake(found, target, null))
        this.#tellUnresolved(found, from, target, null, this.#placeOf(from, mention, path));
    } else if (!label && !from.hidden && isWithheld(thing)) {
      const rule = thing.listed ? "draft-without-words" : "unlisted-without-words";
      this.report(from, this.#placeOf(from, mention, path), rule, { target });
    }
    return thing;
  }

  #placeOf(from: Thing, { target, line }: WrittenMention, path: Path | undefined): Position {
    return path ? locate(from.entry, path) : this.#columns.next(from, target, line);
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

  /** A file that is there and could not be read has been told of. */
  #isMistake(found: readonly Thing[], target: string, folder: Folder | null): boolean {
    return found.length > 1 || !this.#directory.isBroken(target, folder ?? undefined);
  }

  /** `found`: none, or several. */
  #tellUnresolved(
    found: readonly Thing[],
    from: Thing,
    target: string,
    folder: Folder | null,
    at: Position,
  ): void {
    if (found.length > 1) {
      const keys = found.map(({ key }) => (folder ? key : `[[${key}]]`)).join(", ");
      this.report(from, at, "ambiguous-reference", { target, folder: folder ?? "", keys });
      return;
    }
    const nearest = this.#directory.nearest(target, folder ?? undefined) ?? "";
    const elsewhere = folder ? (this.#directory.matches(target)[0]?.folder ?? "") : "";
    const around = nearest || elsewhere ? [] : this.#directory.around(target, folder ?? undefined);
    const several = around.map((name) => `"${name}"`).join(" ");
    this.report(from, at, "unknown-reference", {
      target,
      folder: folder ?? "",
      nearest,
      elsewhere,
      ...(several && { several }),
    });
  }
}

/** Null where there is none, or it is not known which of several is meant. */
const onlyOne = <T extends Thing>(found: readonly T[]): T | null =>
  found.length === 1 ? (found[0] ?? null) : null;

/** Whether a mention of a thing is a link: not to what has no page, within a link, or to its own page. */
const leadsThere = (from: Thing, { inLink }: WrittenMention, thing: Thing): boolean =>
  !thing.hidden && !inLink && thing !== from;

/** A story without a page, whose title nobody shall read. */
const isWithheld = (thing: Thing): boolean =>
  thing.folder === "articles" && thing.hidden && (thing.draft || !thing.listed);
