/** Words that link to one thing and are the name of another, in another folder: `[[kemang|Kantor Kemang]]`. */
import type { WrittenMention } from "../content/marks.ts";
import type { Archive } from "../graph/archive.ts";
import { namesOf } from "../graph/autolink.ts";
import { Groups } from "../graph/group.ts";
import { LineIndex } from "../graph/line-index.ts";
import type { Thing } from "../model/thing.ts";
import type { Problem } from "../problem.ts";
import { firstOf } from "./check.ts";

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
  for (const mark of from.marks) {
    if (mark.kind !== "mention" || mark.label === null) continue;
    const bearers = named.get(mark.label);
    const thing = bearers.length > 0 ? archive.named(from, mark) : null;
    // An office and its place may share a name: who writes the link has chosen between them.
    if (!thing || !names.has(thing.folder) || namesOf(thing).includes(mark.label)) continue;
    const other = bearers.find(({ folder }) => folder !== thing.folder);
    if (!other) continue;
    const values = { label: mark.label, target: thing.key, other: other.key };
    const at = { line: mark.line, column: columnOf(mark, lines.at(from, mark.line)) };
    yield { file: from.entry.file, ...at, rule: "name-of-another-kind", values };
  }
}

/** Folders whose things go by a name of their own; a headline or a question may well be made of another's. */
const names: ReadonlySet<string> = new Set(["people", "institutions", "events", "places", "topics"]);

function columnOf({ target, label }: WrittenMention, text: string): number {
  const end = text.indexOf(`${label}]]`);
  const start = end < 0 ? text.indexOf(`[[${target}`) : text.lastIndexOf("[[", end);
  return Math.max(start, 0) + 1;
}
