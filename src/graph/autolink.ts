/** What a story lists but does not mention gets its first occurrence in the text linked by itself. */
import type { Thing } from "../model/thing.ts";
import type { LinkedBody, LinkedPiece, LinkedRun } from "./archive.ts";
import { Groups } from "./group.ts";

/** `listed`: what the story is about. Words are looked at one by one only in texts that hold a name not linked yet. */
export function autolink(body: LinkedBody, listed: ReadonlySet<Thing>): LinkedBody {
  const linked = new Set<Thing>();
  for (const part of body) {
    if (typeof part === "string") continue;
    for (const piece of part) if (piece.kind === "mention" && piece.thing) linked.add(piece.thing);
  }
  const wanted: Wanted[] = [];
  for (const thing of listed) {
    if (!linked.has(thing)) for (const name of namesOf(thing)) wanted.push({ thing, name });
  }
  const holdsWanted = (line: string): boolean => {
    for (const { thing, name } of wanted) if (line.includes(name) && !linked.has(thing)) return true;
    return false;
  };
  let names: NamesByFirstWord | undefined;
  const linkPiece = (piece: LinkedPiece): readonly LinkedPiece[] | null => {
    if (piece.kind !== "text" || !piece.linkable) return null;
    const line = asLine(piece.text);
    if (!holdsWanted(line)) return null;
    names ??= namesByFirstWord(listed);
    return linkText(piece.text, line, names, linked);
  };
  const linkRun = (run: LinkedRun): LinkedRun => {
    let pieces: LinkedPiece[] | undefined;
    let at = 0;
    for (const piece of run) {
      const found = linkPiece(piece);
      if (found) pieces ??= run.slice(0, at);
      if (found) pieces?.push(...found);
      else pieces?.push(piece);
      at++;
    }
    return pieces ?? run;
  };
  if (wanted.length === 0) return body;
  return body.map((part, index) =>
    typeof part === "string" || opensHeading(body[index - 1]) ? part : linkRun(part),
  );
}

interface Wanted {
  readonly thing: Thing;
  readonly name: string;
}

/** Every name under which a text may speak of a thing. */
export function namesOf(thing: Thing): string[] {
  const names = [thing.label];
  if ("short" in thing && thing.short) names.push(thing.short);
  if ("aliases" in thing) names.push(...(thing.aliases ?? []));
  if (thing.folder === "topics") names.push(...names.map((name) => name.toLowerCase()));
  return names.length === 1 ? names : [...new Set(names)];
}

interface Name {
  /** Null where several of what is listed bear the name: it is not known which is meant. */
  readonly thing: Thing | null;
  readonly name: string;
}

type NamesByFirstWord = ReadonlyMap<string, readonly Name[]>;

/** Longer names first, so that "Bogor" never takes a piece of "Kabupaten Bogor", linked or not. */
function namesByFirstWord(things: Iterable<Thing>): NamesByFirstWord {
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
  typeof part === "string" && part.includes("<h") && /<h[1-6] id="[^"]*">$/.test(part);

/** A line break counts as a blank. */
const asLine = (text: string): string => (text.includes("\n") ? text.replaceAll("\n", " ") : text);

/** Links what is not in `linked` yet, and adds it there; null where there is nothing. `line`: the text without breaks. */
function linkText(
  text: string,
  line: string,
  names: NamesByFirstWord,
  linked: Set<Thing>,
): LinkedPiece[] | null {
  const pieces: LinkedPiece[] = [];
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
  if (from === 0) return null;
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
