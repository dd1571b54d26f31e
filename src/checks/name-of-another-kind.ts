/** Words that link to one thing and are the name of another, in another folder: `[[kemang|Kantor Kemang]]`. */
import type { Run } from "../content/body.ts";
import { proseOf } from "../content/prose.ts";
import { positionAt } from "../content/text.ts";
import type { Archive, LinkedRun } from "../graph/archive.ts";
import { namesOf } from "../graph/autolink.ts";
import { listedIn } from "../graph/bodies.ts";
import { Groups } from "../graph/group.ts";
import { LineIndex } from "../graph/line-index.ts";
import type { Thing } from "../model/thing.ts";
import type { Position, Problem } from "../problem.ts";
import { firstOf } from "./check.ts";

type Link = Extract<LinkedRun[number], { kind: "mention" }>;
type Written = Extract<Run[number], { kind: "mention" }>;

type ByName = Groups<string, Thing>;
type Lines = LineIndex<string>;

export function* nameOfAnotherKind(archive: Archive): Generator<Problem> {
  const { people, institutions, events, places, topics, followUps, pages, articles } = archive;
  const proper = [...people, ...institutions, ...events, ...places];
  const named = Groups.of<string, Thing>(proper, namesOf);
  const lines = new LineIndex((text) => text);
  for (const from of [...articles, ...proper, ...topics, ...followUps, ...pages]) {
    yield* firstOf(inBody(from, archive, named, lines));
  }
}

function* inBody(from: Thing, archive: Archive, named: ByName, lines: Lines): Generator<Problem> {
  const listed = new Set(from.folder === "articles" ? listedIn(archive.story(from)) : []);
  for (const { link, written } of linksIn(from, archive)) {
    const { thing, label } = link;
    if (!thing || !names.has(thing.folder)) continue;
    const other = named.get(label).find(({ folder }) => folder !== thing.folder);
    // Where the archive links by itself, the story's lists have chosen between the two, unless both are in them.
    if (!other || !(written ? isUnlikely(written, thing) : listed.has(other))) continue;
    const values = { label, target: thing.key, other: other.key, written: written ? "yes" : "" };
    const at = written
      ? { line: written.line, column: columnOf(written, lines.at(from, written.line)) }
      : linkedAt(from, label);
    yield { file: from.entry.file, ...at, rule: "name-of-another-kind", values };
  }
}

/** Folders whose things go by a name of their own; a headline or a question may well be made of another's. */
const names: ReadonlySet<string> = new Set(["people", "institutions", "events", "places", "topics"]);

/** An office and its place may share a name: who writes it as a link to either has chosen between them. */
const isUnlikely = ({ label }: Written, thing: Thing): boolean =>
  label !== null && !namesOf(thing).includes(label);

/** Every mention in a body, with what the editor wrote; null where the archive made the link. */
function* linksIn(from: Thing, archive: Archive): Generator<{ link: Link; written: Written | null }> {
  for (const [index, linked] of archive.body(from).entries()) {
    const run = from.body.parts[index];
    if (typeof linked === "string" || typeof run === "string" || !run) continue;
    let at = 0;
    for (const piece of run) {
      if (piece.kind === "mention") {
        const link = linked[at++];
        if (link?.kind === "mention") yield { link, written: piece };
        continue;
      }
      // A text may have come apart into texts and links, which hold as many characters.
      let left = piece.kind === "text" ? piece.text.length : 0;
      do {
        const part = linked[at++];
        if (part?.kind === "mention") yield { link: part, written: null };
        left -= part?.kind === "mention" ? part.label.length : part?.kind === "text" ? part.text.length : 0;
      } while (left > 0 && at < linked.length);
    }
  }
}

function columnOf({ target, label }: Written, text: string): number {
  const end = text.indexOf(`${label}]]`);
  const start = end < 0 ? text.indexOf(`[[${target}`) : text.lastIndexOf("[[", end);
  return Math.max(start, 0) + 1;
}

/** The first place where the words stand outside of brackets. */
function linkedAt({ entry }: Thing, label: string): Position {
  const words = label.split(" ").map((word) => word.replace(/[^\p{L}\p{N}]/gu, "\\$&"));
  const at = proseOf(entry.body).search(new RegExp(`(?<![|[/-])${words.join("\\s+")}`));
  const { line, column } = positionAt(entry.body.slice(0, Math.max(at, 0)));
  return { line: line + entry.bodyLine - 1, column };
}
