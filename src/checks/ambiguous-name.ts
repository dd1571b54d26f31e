/** A name that two things on a story's lists share, in its text without a mention: which of them is meant is not known. */
import type { Piece } from "../content/body.ts";
import { positionsIn, proseOf } from "../content/prose.ts";
import type { Archive } from "../graph/archive.ts";
import { namesOf } from "../graph/autolink.ts";
import { listedIn } from "../graph/bodies.ts";
import { Groups } from "../graph/group.ts";
import type { Article, Thing } from "../model/thing.ts";
import type { Problem } from "../problem.ts";

export function* ambiguousName(archive: Archive): Generator<Problem> {
  const ofSharedName = thingsOfSharedName(archive.things);
  for (const article of archive.articles) {
    const listed = listedIn(archive.story(article));
    if ([...listed].filter((thing) => ofSharedName.has(thing)).length < 2) continue;
    const named = Groups.of<string, Thing>(listed, namesOf);
    const shared = named.entries().filter(([, owners]) => owners.length > 1);
    if (shared.length > 0) yield* inBody(article, shared, named);
  }
}

/** All that bear a name that is another's as well. */
function thingsOfSharedName(things: readonly Thing[]): ReadonlySet<Thing> {
  const listable = things.filter(({ folder }) => folder !== "articles" && folder !== "pages");
  const owners = Groups.of<string, Thing>(listable, namesOf).entries();
  return new Set(owners.flatMap(([, bearers]) => (bearers.length > 1 ? bearers : [])));
}

type Owned = readonly [name: string, owners: readonly Thing[]];

function* inBody({ entry, body }: Article, shared: readonly Owned[], named: Groups<string, Thing>) {
  const pieces = body.parts.flatMap((part) => (typeof part === "string" ? [] : part));
  const written = pieces.filter((piece) => piece.kind === "mention");
  const allNames = named.entries().map(([name]) => name);
  const told = new Set<string>();
  for (const [name, owners] of shared) {
    const [one, other] = owners;
    const both = owners.map(({ key }) => key).join(" ");
    if (!one || !other || told.has(both) || isChosen(name, owners, written)) continue;
    const pattern = patternOf(name, allNames);
    const isThere = pieces.some(
      (piece) => piece.kind === "text" && piece.linkable && has(piece.text, pattern),
    );
    if (!isThere) continue;
    told.add(both);
    const at = firstMatch(withoutMentions(proseOf(entry.body)), pattern)?.index ?? 0;
    const values = { label: name, target: one.key, other: other.key };
    yield {
      file: entry.file,
      ...positionsIn(entry)(at),
      rule: "ambiguous-name",
      values,
    } satisfies Problem;
  }
}

/** Whether a mention already says under this name which one is meant. */
const isChosen = (name: string, owners: readonly Thing[], written: readonly Piece[]): boolean =>
  written.some(
    (piece) =>
      piece.kind === "mention" &&
      owners.some(({ key, id, entry }) => [key, id, entry.slug].includes(piece.target)) &&
      (piece.label === null || piece.label.includes(name)),
  );

/** Longer names first, so that "Bogor" is not found in "Kabupaten Bogor". */
function patternOf(name: string, names: readonly string[]): RegExp {
  const longer = names.filter((other) => other.length > name.length && other.includes(name));
  longer.sort((a, b) => b.length - a.length);
  return new RegExp(
    `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-’'])(?:${longer
      .map(loosely)
      .map((other) => `${other}|`)
      .join("")}(?<name>${loosely(name)}))(?![-’']?[\\p{L}\\p{N}])`,
    "gu",
  );
}

const loosely = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
    .join("\\s+");

const firstMatch = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].find(({ groups }) => groups?.name !== undefined);

const has = (text: string, pattern: RegExp): boolean => firstMatch(text, pattern) !== undefined;

const withoutMentions = (prose: string): string =>
  prose.replace(/\[\[[^[\]]{1,396}\]\]/g, (mention) => " ".repeat(mention.length));
