/** Words that link to one thing and are the name of another, in another folder: `[[kemang|Kantor Kemang]]`. */
import type { Run } from "../content/body.ts";
import type { Archive, LinkedRun } from "../graph/archive.ts";
import { namesOf } from "../graph/autolink.ts";
import { Groups } from "../graph/group.ts";
import { LineIndex } from "../graph/line-index.ts";
import type { Thing } from "../model/thing.ts";
import type { Problem } from "../problem.ts";
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
  for (const { link, written } of linksIn(from, archive)) {
    const { thing, label } = link;
    // An office and its place may share a name: who writes the link has chosen between them.
    if (!thing || !names.has(thing.folder) || written.label === null || namesOf(thing).includes(label))
      continue;
    const other = named.get(label).find(({ folder }) => folder !== thing.folder);
    if (!other) continue;
    const values = { label, target: thing.key, other: other.key };
    const at = { line: written.line, column: columnOf(written, lines.at(from, written.line)) };
    yield { file: from.entry.file, ...at, rule: "name-of-another-kind", values };
  }
}

/** Folders whose things go by a name of their own; a headline or a question may well be made of another's. */
const names: ReadonlySet<string> = new Set(["people", "institutions", "events", "places", "topics"]);

/** Every mention in a body, with what the editor wrote. */
function* linksIn(from: Thing, archive: Archive): Generator<{ link: Link; written: Written }> {
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
