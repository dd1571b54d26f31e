/** References in front matter and mentions in text -> the things they name, or problems with their place. */
import type { Run } from "../content/body.ts";
import type { Folder } from "../content/folders.ts";
import { locate, type Path } from "../content/yaml.ts";
import type { Thing, ThingOf } from "../model/thing.ts";
import type { Position, Problem } from "../problem.ts";
import type { LinkedPiece, LinkedRun } from "./archive.ts";
import type { Directory } from "./directory.ts";

/** Resolves what is written in one archive, and collects what cannot be resolved. */
export class References {
  readonly problems: Problem[] = [];
  readonly #directory: Directory;

  constructor(directory: Directory) {
    this.#directory = directory;
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
    if (!found) {
      const nearest = this.#directory.nearest(target, folder) ?? "";
      this.report(from, locate(from.entry, path), "unknown-reference", { target, folder, nearest });
    }
    return found && !found.hidden ? found : null;
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
    return run.map((piece): LinkedPiece => {
      if (piece.kind !== "mention") return piece;
      const thing = this.#mentioned(from, piece.target, () =>
        path ? locate(from.entry, path) : inBody(from, piece.target, piece.line),
      );
      const visible = thing && !thing.hidden && !piece.inLink && thing !== from;
      return {
        kind: "mention",
        thing: visible ? thing : null,
        label: piece.label ?? thing?.label ?? piece.target,
      };
    });
  }

  /** Which of `targets` names this thing; 0 where none does. */
  indexOf(targets: readonly string[], thing: Thing): number {
    return Math.max(
      targets.findIndex((target) => this.#directory.find(thing.folder, target) === thing),
      0,
    );
  }

  optionalRun(from: Thing, run: Run | null, path: Path): LinkedRun | null {
    return run && this.run(from, run, path);
  }

  report(from: Thing, at: Position, rule: Problem["rule"], values: Problem["values"]): void {
    this.problems.push({ file: from.entry.file, ...at, rule, values });
  }

  #mentioned(from: Thing, target: string, at: () => Position): Thing | null {
    const found = this.#directory.matches(target);
    if (found.length > 1) {
      const keys = found.map(({ key }) => `[[${key}]]`).join(", ");
      this.report(from, at(), "ambiguous-reference", { target, keys });
    } else if (found.length === 0) {
      const nearest = this.#directory.nearest(target) ?? "";
      this.report(from, at(), "unknown-reference", { target, folder: "", nearest });
    }
    return found.length === 1 ? (found[0] ?? null) : null;
  }
}

/** Where `[[target` stands on a line of the body. */
function inBody(from: Thing, target: string, line: number): Position {
  const text = from.entry.body.split("\n")[line - from.entry.bodyLine] ?? "";
  return { line, column: Math.max(text.indexOf(`[[${target}`), 0) + 1 };
}
