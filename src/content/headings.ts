/** Addresses of the headings of one text: `## Tiang kedua` is at `#tiang-kedua`. */
import type { Run } from "./body.ts";
import { slugOf } from "./folders.ts";

/** Gives each heading of one text an id of its own; what the pages themselves use as ids has an underscore. */
export function headingIds(): (heading: Run) => string {
  /** How often each id was wanted, so that the next free number is near. */
  const wanted = new Map<string, number>();
  return (heading) => {
    const slug = slugOf(wordsOf(heading)).slice(0, 80).replace(/-$/, "") || "bagian";
    let id = slug;
    let count = wanted.get(slug) ?? 0;
    while (wanted.has(id)) id = `${slug}-${++count}`;
    wanted.set(slug, Math.max(count, 1));
    wanted.set(id, wanted.get(id) ?? 1);
    return id;
  };
}

/** Without marks; a picture by what it shows, a mention without words of its own by its target. */
export const wordsOf = (run: Run): string =>
  run
    .map((piece) => {
      if (piece.kind === "text") return piece.text;
      if (piece.kind === "picture") return piece.alt;
      return piece.kind === "mention" ? (piece.label ?? piece.target) : "";
    })
    .join("");
