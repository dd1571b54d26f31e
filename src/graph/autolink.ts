/** What a story lists but does not mention gets its first occurrence in the text linked by itself. */
import type { Thing } from "../model/thing.ts";
import type { LinkedBody, LinkedPiece, LinkedRun } from "./archive.ts";
import { Groups } from "./group.ts";

/** `listed`: what the story is about. One pass over the text: linear in its words, however many names there are. */
export function autolink(body: LinkedBody, listed: readonly Thing[]): LinkedBody {
  const linked = new Set<Thing>();
  for (const part of body) {
    if (typeof part === "string") continue;
    for (const piece of part) if (piece.kind === "mention" && piece.thing) linked.add(piece.thing);
  }
  if (listed.every((thing) => linked.has(thing))) return body;
  const names = namesByFirstWord(listed);
  return body.map((part, index) => {
    if (typeof part === "string" || opensHeading(body[index - 1])) return part;
    return part.flatMap((piece) =>
      piece.kind === "text" && piece.linkable ? linkText(piece.text, names, linked) : [piece],
    );
  });
}

/** Every name under which a text may speak of a thing. */
export function namesOf(thing: Thing): string[] {
  const names = [thing.label];
  if ("short" in thing && thing.short) names.push(thing.short);
  if ("aliases" in thing) names.push(...(thing.aliases ?? []));
  if (thing.folder === "topics") names.push(...names.map((name) => name.toLowerCase()));
  return [...new Set(names)];
}

interface Name {
  /** Null where several of what is listed bear the name: it is not known which is meant. */
  readonly thing: Thing | null;
  readonly name: string;
}

/** Longer names first, so that "Bogor" never takes a piece of "Kabupaten Bogor", linked or not. */
function namesByFirstWord(things: readonly Thing[]): ReadonlyMap<string, readonly Name[]> {
  const bearers = Groups.of(things, namesOf).entries();
  const names = bearers.map(
    ([name, [thing = null, ...others]]): Name => ({ name, thing: others.length > 0 ? null : thing }),
  );
  names.sort((a, b) => b.name.length - a.name.length);
  const byWord = new Map<string, Name[]>();
  for (const entry of names) {
    const word = /[\p{L}\p{N}]+/u.exec(entry.name)?.[0];
    if (word === undefined || !entry.name.startsWith(word)) continue;
    const others = byWord.get(word);
    if (others) others.push(entry);
    else byWord.set(word, [entry]);
  }
  return byWord;
}

const opensHeading = (part: string | LinkedRun | undefined): boolean =>
  typeof part === "string" && /<h[1-6] id="[^"]*">$/.test(part);

/** Links what is not in `linked` yet, and adds it there. A line break counts as a blank. */
function linkText(
  text: string,
  names: ReadonlyMap<string, readonly Name[]>,
  linked: Set<Thing>,
): LinkedPiece[] {
  const pieces: LinkedPiece[] = [];
  const line = text.replaceAll("\n", " ");
  const words = /[\p{L}\p{N}]+/gu;
  let from = 0;
  for (let word = words.exec(line); word; word = words.exec(line)) {
    const at = word.index;
    const found = names
      .get(word[0])
      ?.find(({ name }) => line.startsWith(name, at) && isWhole(line, at, name.length));
    if (!found) continue;
    const end = at + found.name.length;
    words.lastIndex = end;
    if (!found.thing || linked.has(found.thing)) continue;
    linked.add(found.thing);
    if (at > from) pieces.push({ kind: "text", text: text.slice(from, at), linkable: true });
    pieces.push({ kind: "mention", thing: found.thing, label: line.slice(at, end) });
    from = end;
  }
  if (from === 0) return [{ kind: "text", text, linkable: true }];
  if (from < text.length) pieces.push({ kind: "text", text: text.slice(from), linkable: true });
  return pieces;
}

/** A letter or digit, or a mark that ties it to one: "Bogor-an" and "Ma'ruf" are words of their own. */
const [touchesBefore, touchesAfter] = [/[\p{L}\p{N}][-‑'’]?$/u, /^[-‑'’]?[\p{L}\p{N}]/u];

function isWhole(line: string, at: number, length: number): boolean {
  const end = at + length;
  return (
    !touchesBefore.test(line.slice(Math.max(at - 2, 0), at)) && !touchesAfter.test(line.slice(end, end + 2))
  );
}
