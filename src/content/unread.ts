/** Markdown that is shown as it was typed, or leads nowhere: the reader of Markdown says nothing of it. */
import { slugOf } from "./folders.ts";
import { isDelimiterRow } from "./mention-syntax.ts";

/** A mistake at an offset of the text; `better`: what to write instead, empty where nothing is sure. */
export interface Unread {
  readonly at: number;
  readonly fault:
    | "space"
    | "computer"
    | "no-address"
    | "no-words"
    | "heading"
    | "table"
    | "no-note"
    | "no-call";
  readonly text: string;
  readonly better: string;
}

/** `prose`: a body without its code. Told in the order of the text, but for the kind of mistake. */
export function* unreadIn(prose: string): Generator<Unread> {
  if (prose.includes("](")) yield* linksIn(prose);
  if (prose.includes("#")) yield* headingsIn(prose);
  if (hasRows(prose)) yield* tablesIn(prose);
  if (prose.includes("[^")) yield* notesIn(prose);
}

/** `](`, what stands between, and `)`; round brackets within may be whole. */
const destination =
  /(?<!\\)\]\(((?:<[^<>\n]{0,1000}>|[^()\n<]|<)[^()\n]{0,1000}|(?:\([^()\n]{0,1000}\)|[^()\n]){0,1000})\)/g;

function* linksIn(prose: string): Generator<Unread> {
  for (const { 0: all, 1: inside = "", index } of prose.matchAll(destination)) {
    const at = index + 2;
    const { path, title, isAngled } = partsOf(inside);
    const found = (fault: Unread["fault"], better: string): Unread => ({ at, fault, text: path, better });
    const { isPicture, isBare } = labelBefore(prose, index);
    if (/^(?:[a-z]:[\\/]|file:|\\\\)/i.test(path)) yield found("computer", `media/${fileName(path)}`);
    else if (path === "" && !isPicture) yield found("no-address", "");
    else if (/\s/.test(path) && !isAngled && (isPicture || isPathLike(path)))
      yield found("space", `${path.startsWith("#") ? `#${slugOf(path)}` : `<${path}>`}${title}`);
    else if (isBare) yield { ...found("no-words", `[…](${inside})`), text: `[${all}` };
  }
}

/** `media/a b.jpg "Judul"` -> the path and its title, which are told apart by the quotes. */
function partsOf(inside: string): { path: string; title: string; isAngled: boolean } {
  const angled = /^\s*<([^<>]*)>/.exec(inside);
  if (angled) return { path: (angled[1] ?? "").trim(), title: "", isAngled: true };
  const title = /\s(?:"[^"]*"|'[^']*')\s*$/.exec(inside);
  const path = title ? inside.slice(0, title.index) : inside;
  return { path: path.trim(), title: title?.[0].trimEnd() ?? "", isAngled: false };
}

/** Whether it is a picture's, and whether there is nothing between the square brackets; `end`: where they close. */
function labelBefore(prose: string, end: number): { isPicture: boolean; isBare: boolean } {
  const line = prose.slice(Math.max(end - 400, 0), end).replace(/^.*\n/s, "");
  const open = line.lastIndexOf("[");
  const isPicture = open > 0 && line[open - 1] === "!";
  return {
    isPicture,
    isBare: open >= 0 && !isPicture && line[open - 1] !== "[" && /^\[\s*$/.test(line.slice(open)),
  };
}

const isPathLike = (path: string): boolean => /^(?:#|https?:|\/|media\/)|\/|\.[a-z0-9]{1,8}$/i.test(path);

const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? "";

/** `##Judul` anywhere; `#Judul` where a paragraph begins, as a line may well go on with a hashtag. */
const headless = /^ {0,3}(#{2,6})(?=[^#\s\\])|(?<![^\n]\n) {0,3}(?<!.)(#)(?=\p{L})/gmu;

function* headingsIn(prose: string): Generator<Unread> {
  for (const { 0: start, 1: many, 2: one, index } of prose.matchAll(headless)) {
    const marks = many ?? one ?? "#";
    const at = index + start.length - marks.length;
    const line = lineAt(prose, at).trimEnd();
    const words = line.split(/\s+/);
    const areTags = words.every((word) => word.startsWith("#"));
    if (one && areTags && (words.length > 1 || /^#\p{Ll}/u.test(line))) continue;
    const text = line.slice(0, 60);
    yield { at, fault: "heading", text, better: `${marks} ${text.slice(marks.length)}` };
  }
}

const lineAt = (text: string, at: number): string => {
  const end = text.indexOf("\n", at);
  return text.slice(at, end < 0 ? undefined : end);
};

/** Whether two lines with a bar follow each other: a quick look, as mentions have bars as well. */
function hasRows(prose: string): boolean {
  for (let bar = prose.indexOf("|"); bar >= 0; ) {
    const end = prose.indexOf("\n", bar);
    if (end < 0) return false;
    bar = prose.indexOf("|", end);
    if (bar >= 0 && prose.lastIndexOf("\n", bar) === end) return true;
  }
  return false;
}

/** Two rows or more that no line of hyphens makes a table. */
function* tablesIn(prose: string): Generator<Unread> {
  const lines = prose.split("\n");
  let [at, from, rows] = [0, 0, [] as string[]];
  for (const line of [...lines, ""]) {
    const row = line.replace(/\[\[[^[\]]{1,396}\]\]/g, "").replaceAll("\\|", "");
    if (row.includes("|")) {
      if (rows.length === 0) from = at;
      rows.push(row);
    } else {
      if (rows.length > 1 && !isTable(rows)) yield tableFault(prose, from, rows[0] ?? "");
      rows = [];
    }
    at += line.length + 1;
  }
}

const isTable = (rows: readonly string[]): boolean =>
  rows.some(
    (row, index) => isDelimiterRow(row) && index > 0 && columns(rows[index - 1] ?? "") === columns(row),
  );

const columns = (row: string): number =>
  row
    .replace(/^[\s>]*\|?/, "")
    .trimEnd()
    .replace(/\|$/, "")
    .split("|").length;

function tableFault(prose: string, at: number, row: string): Unread {
  const better = `|${" --- |".repeat(Math.min(columns(row), 12))}`;
  return { at, fault: "table", text: lineAt(prose, at).slice(0, 60), better };
}

function* notesIn(prose: string): Generator<Unread> {
  const [calls, notes] = [new Map<string, number>(), new Map<string, number>()];
  for (const { 1: name = "", index } of prose.matchAll(/(?<![\\[])\[\^([^\s[\]]{1,100})\]/g)) {
    const before = prose.slice(Math.max(index - 40, 0), index);
    const isNote =
      prose[index + name.length + 3] === ":" && (index < 40 ? /(?:^|\n)[\t >]*$/ : /\n[\t >]*$/).test(before);
    const known = isNote ? notes : calls;
    if (!known.has(name)) known.set(name, index);
  }
  for (const [name, at] of calls) {
    if (!notes.has(name)) yield { at, fault: "no-note", text: `[^${name}]`, better: `[^${name}]: …` };
  }
  for (const [name, at] of notes) {
    if (!calls.has(name)) yield { at, fault: "no-call", text: `[^${name}]`, better: `[^${name}]` };
  }
}
