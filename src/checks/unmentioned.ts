/** A person, institution, event, place, topic or follow-up that no text and no list speaks of. */
import { locate } from "../content/yaml.ts";
import type { Archive, LinkedRun } from "../graph/archive.ts";
import { isLinkedTo } from "../graph/bodies.ts";
import type { FollowUp, Institution, Place, Thing, Topic } from "../model/thing.ts";
import type { Problem } from "../problem.ts";

/** What only drafts and unlisted files name is spoken of as well: someone is at work on it. */
export function* unmentioned(archive: Archive): Generator<Problem> {
  const spokenOf = new Set(referredTo(archive));
  const addresses = new Set<string>();
  const hiddenNames = new Set(archive.things.filter(({ hidden }) => hidden).flatMap(namesWrittenIn));
  for (const thing of archive.things) {
    if (thing.hidden || (thing.folder === "articles" && thing.withdrawn)) continue;
    for (const mark of thing.marks) if (mark.kind === "link") addresses.add(mark.href);
  }
  const { people, institutions, events, places, topics, followUps } = archive;
  for (const thing of [...people, ...institutions, ...events, ...places, ...topics, ...followUps]) {
    const { key, id, entry, url, draft } = thing;
    if (draft || spokenOf.has(thing) || isInList(archive, thing) || isSpokenOfAround(archive, thing))
      continue;
    if (addresses.has(url) || [key, id, entry.slug].some((name) => hiddenNames.has(name))) continue;
    if (thing.folder === "follow_ups" && isInHand(archive, thing)) continue;
    const values = { folder: thing.folder };
    yield { file: entry.file, ...locate(entry, ["name"]), rule: "unmentioned", values };
  }
}

const isInList = (archive: Archive, thing: Thing): boolean => isLinkedTo(archive.linksTo(thing));

/** The editors look at it themselves or mean to, or the page of whoever promised, or of where, leads to it. */
function isInHand(archive: Archive, followUp: FollowUp): boolean {
  const { by, office, madeAt } = archive.track(followUp);
  return followUp.log.length > 0 || !!followUp.next_check || !!(by ?? office?.institution ?? madeAt);
}

/** Its page hangs on one that readers come to: above it, or beside it in a series. */
function isSpokenOfAround(archive: Archive, thing: Thing): boolean {
  if (thing.folder === "events") return archive.series(thing).some((event) => isInList(archive, event));
  if (thing.folder !== "institutions" && thing.folder !== "places" && thing.folder !== "topics") return false;
  const parent = archive.parent<Institution | Place | Topic>(thing);
  return parent !== null && isInList(archive, parent);
}

/** All that front matter names, and the mentions in its lines. */
function* referredTo(archive: Archive): Generator<Thing> {
  for (const article of [...archive.articles, ...archive.withdrawn]) {
    const { byline, publishedNote, corrections, caption, moves } = archive.story(article);
    yield* mentionedIn(...byline, publishedNote, caption);
    yield* mentionedIn(...corrections.map(({ text }) => text), ...moves.map(({ note }) => note));
  }
  for (const person of archive.people) {
    for (const { institution, source } of archive.rolesOf(person)) {
      if (institution) yield institution;
      yield* mentionedIn(source);
    }
  }
  for (const followUp of archive.followUps) {
    const { by, office, madeAt, promisedTo, attested, log } = archive.track(followUp);
    yield* [by, office?.institution, madeAt].filter((thing) => !!thing);
    yield* mentionedIn(promisedTo, attested, ...log.map(({ note }) => note));
  }
  for (const thing of [...archive.institutions, ...archive.places, ...archive.topics]) {
    const parent = archive.parent<Institution | Place | Topic>(thing);
    if (parent) yield parent;
  }
  for (const thing of [...archive.institutions, ...archive.events]) {
    const place = archive.placeOf(thing);
    if (place) yield place;
    const organizer = thing.folder === "events" ? archive.organizer(thing) : null;
    if (organizer) yield organizer;
  }
}

function* mentionedIn(...runs: readonly (LinkedRun | null)[]): Generator<Thing> {
  for (const run of runs) {
    for (const piece of run ?? []) if (piece.kind === "mention" && piece.thing) yield piece.thing;
  }
}

/** Whatever in a file may be the name of another: each text of its front matter, each target of a mention. */
const namesWrittenIn = ({ entry, marks }: Thing): string[] => [
  ...textsIn(entry.data),
  ...marks.flatMap((mark) => (mark.kind === "mention" ? mark.target : [])),
];

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value, ...mentions(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const mentions = (text: string): string[] =>
  [...text.matchAll(/\[\[([^[\]|]+)/g)].map(([, target = ""]) => target.trim());
