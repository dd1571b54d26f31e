/** What a story lists but does not mention gets its first occurrence in the text linked by itself. */
import type { Thing } from "../model/thing.ts";
import type { LinkedBody, LinkedPiece, LinkedRun } from "./archive.ts";

/** `listed`: in the order of the front matter. Longer names first, so that "Bogor" never takes a piece of "Kabupaten Bogor". */
export function autolink(body: LinkedBody, listed: readonly Thing[]): LinkedBody {
  const mentioned = new Set<Thing>();
  for (const part of body) {
    if (typeof part === "string") continue;
    for (const piece of part) if (piece.kind === "mention" && piece.thing) mentioned.add(piece.thing);
  }
  const wanted = listed
    .filter((thing) => !mentioned.has(thing))
    .flatMap((thing) => namesOf(thing).map((name) => ({ thing, name })))
    .sort((a, b) => b.name.length - a.name.length);
  if (wanted.length === 0) return body;
  const linked = new Set<Thing>();
  const parts = [...body];
  for (const { thing, name } of wanted) {
    if (!linked.has(thing) && linkFirst(parts, thing, name)) linked.add(thing);
  }
  return parts;
}

/** Every name under which a text may speak of a thing. */
export function namesOf(thing: Thing): string[] {
  const names = [thing.label];
  if ("short" in thing && thing.short) names.push(thing.short);
  if ("aliases" in thing) names.push(...(thing.aliases ?? []));
  if (thing.folder === "topics") names.push(...names.map((name) => name.toLowerCase()));
  return [...new Set(names)];
}

/** Replaces the first whole-word `name` in running text; a heading is no running text. */
function linkFirst(parts: (string | LinkedRun)[], thing: Thing, name: string): boolean {
  for (const [index, part] of parts.entries()) {
    if (typeof part === "string" || opensHeading(parts[index - 1])) continue;
    for (const [at, piece] of part.entries()) {
      if (piece.kind !== "text" || !piece.linkable) continue;
      const start = wholeWord(piece.text, name);
      if (start < 0) continue;
      parts[index] = [...part.slice(0, at), ...split(piece, start, name, thing), ...part.slice(at + 1)];
      return true;
    }
  }
  return false;
}

const opensHeading = (part: string | LinkedRun | undefined): boolean =>
  typeof part === "string" && /<h[1-6]>$/.test(part);

function split(
  piece: LinkedPiece & { kind: "text" },
  start: number,
  name: string,
  thing: Thing,
): LinkedPiece[] {
  const text = (words: string): LinkedPiece => ({ kind: "text", text: words, linkable: true });
  const pieces = [
    text(piece.text.slice(0, start)),
    {
      kind: "mention",
      thing,
      label: piece.text.slice(start, start + name.length).replaceAll("\n", " "),
    } as const,
    text(piece.text.slice(start + name.length)),
  ];
  return pieces.filter((part) => part.kind !== "text" || part.text !== "");
}

/** A letter or digit, or a hyphen that ties it to one: "Bogor-an" is a word of its own. */
const [touchesBefore, touchesAfter] = [/[\p{L}\p{N}][-‑]?$/u, /^[-‑]?[\p{L}\p{N}]/u];

/** Index of `name` in `text` where no word touches it; -1 where there is none. A line break counts as a blank. */
function wholeWord(text: string, name: string): number {
  const line = text.replaceAll("\n", " ");
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    const end = at + name.length;
    const isWhole =
      !touchesBefore.test(line.slice(Math.max(at - 2, 0), at)) &&
      !touchesAfter.test(line.slice(end, end + 2));
    if (isWhole) return at;
  }
  return -1;
}
