/** Files that nobody will read: told of once, and those that look like stories told of at all. */
import { endingOf } from "../content/file-kinds.ts";
import type { Shelf } from "../content/shelf.ts";
import type { Archive } from "../graph/archive.ts";
import { pathBelow } from "../graph/files.ts";
import type { Problem } from "../problem.ts";

/** Without `ignored-file` where a story that names the file is told more of it. */
export function toldOnce(ignored: readonly Problem[], others: readonly Problem[]): Problem[] {
  const named = new Set(
    others
      .filter(({ rule }) => rule === "file-kind")
      .map(({ file, values }) => pathBelow(file, String(values.src))),
  );
  return ignored.filter(({ rule, file }) => rule !== "ignored-file" || !named.has(file));
}

/** Texts beside the stories that no story links to: most likely stories that were saved as the wrong kind. */
export function lostStories(shelf: Shelf, archive: Archive): Problem[] {
  if (archive.broken.length > 0) return []; // a story that cannot be read may link to it
  const used = new Set(archive.files.map(({ file }) => file.file));
  return [...shelf.paths]
    .filter((path) => /^articles\/.*\.(?:txt|docx?|odt)$/i.test(path) && !used.has(path))
    .map((file) => {
      const values = { fault: "story", ending: endingOf(file) };
      return { file, line: 1, column: 1, rule: "ignored-file", values };
    });
}
