/** What pages are made of, each as a short text that is another one once what it stands for has changed. */
import { hash } from "node:crypto";
import { certainYear } from "../../certain.ts";
import type { Mark } from "../../content/marks.ts";
import type { Document, Picture } from "../../content/shelf.ts";
import { dataOf } from "../../data/row.ts";
import type { Told } from "../../data/tables.ts";
import { mentionedIn } from "../../facts/story.ts";
import { writersOf } from "../../facts/writers.ts";
import type { Archive, LinkedRun, Thread } from "../../graph/archive.ts";
import { Groups } from "../../graph/group.ts";
import { once } from "../../graph/once.ts";
import type { Article, FollowUp, Thing } from "../../model/thing.ts";
import type { Context } from "../../views/context.ts";
import { distinctLabel } from "../../views/distinction.ts";
import type { PageInputs, Prints } from "../page.ts";

/** Each is computed once for all pages that it stands on. */
export interface Ingredients {
  readonly context: Context;
  readonly archive: Archive;
  /** What any page may show of a thing in passing: its front matter, its address, what tells it from its namesakes. */
  shown(thing: Thing): string;
  /** All that its file says, and what its text names: for its own page, and for those that quote a sentence of it. */
  text(thing: Thing): string;
  /** All that a feed shows of a story. */
  item(article: Article): string;
  /** The pictures and documents that it names. */
  files(thing: Thing): string;
  /** What a list shows of a follow-up: with where it stands, since when, and whether it was due before the archive's day. */
  state(followUp: FollowUp): string;
  /** What a story is about, mentions, moves and carries on. */
  links(article: Article): string;
  /** All that a story says of itself, whoever tells it: its text, its links, who signed it, what was mended in it. */
  facts(article: Article): string;
  /** What data tell of a thing that is no story, but for its text. */
  row(thing: Told): string;
  /** Whom and which events a story brings together. */
  company(article: Article): string;
  /** All stories that carry one another on, with what each brought. */
  thread(thread: Thread): string;
  /** The year of a story, and whether it is sure. */
  year(article: Article): string;
}

export function ingredientsOf(context: Context, prints: Prints): Ingredients {
  const { archive } = context;
  const shown = once((thing: Thing) => print([thing.key, prints.head(thing), distinctLabel(context, thing)]));
  const all = (things: readonly (Thing | null)[]) =>
    things.map((thing) => (thing ? shown(thing) : "-")).join(" ");
  // by target, as many texts name the same things
  const pageOf = once((target: string) => {
    const thing = archive.meant(target);
    return thing && !thing.hidden ? thing.key : "";
  });
  // the titles of some stories without a page are not told
  const pageAndName = once((target: string) => {
    const { label, draft, listed } = archive.meant(target) ?? {};
    return [pageOf(target), label, draft, listed].join(" ");
  });
  const meant = (mark: Mark): string => {
    if (mark.kind === "mention") return mark.label === null ? pageAndName(mark.target) : pageOf(mark.target);
    return mark.kind === "picture" ? mark.mentions.map(meant).join("\t") : "";
  };
  const text = once((thing: Thing) => print([prints.file(thing), ...thing.marks.map(meant)]));
  const links = once((article: Article) => {
    const { people, institutions, events, places, topics, moves, continues } = archive.story(article);
    const listed = [people, institutions, events, places, topics, continues];
    const moved = moves.map(({ followUp }) => followUp);
    return print([shown(article), ...listed.map(all), all(moved), all(mentionedIn(context, article))]);
  });
  const facts = once((article: Article) => {
    const { byline, publishedNote, caption, corrections, moves } = archive.story(article);
    const writers = writersOf(context, article);
    return print([
      text(article),
      links(article),
      [...byline, publishedNote ?? [], caption ?? []].map(named).join(" "),
      corrections.map((correction) => named(correction.text)).join(" "),
      moves.map(({ note }) => named(note ?? [])).join(" "),
      archive
        .authorsOf(article)
        .map((author) => author?.slug)
        .join(" "),
      writers.map(({ name }) => name).join("\t"),
      all(writers.map(({ thing }) => thing)),
    ]);
  });
  const uses = once(() => Groups.of(archive.files, ({ from }) => [from]));
  const files = (thing: Thing) =>
    uses()
      .get(thing)
      .map(({ file }) => fileWords(file))
      .join(" ");
  return {
    context,
    archive,
    shown,
    text,
    item: once((article: Article) => {
      const story = archive.story(article);
      const lines = [story.publishedNote, story.caption, ...story.byline];
      return print([
        text(article),
        shown(article),
        files(article),
        // their names are linked where the text has them
        ...[story.people, story.institutions, story.events, story.places, story.topics].map(all),
        all(story.moves.map(({ followUp }) => followUp)),
        [...lines, ...story.corrections.map((one) => one.text)].map((run) => named(run ?? [])).join(" "),
        archive
          .authorsOf(article)
          .map((author) => author?.slug)
          .join(" "),
      ]);
    }),
    files,
    links,
    facts,
    row: once((thing: Told) => print([JSON.stringify(dataOf(context, thing, "short"))])),
    state: once((followUp: FollowUp) => {
      const { status, open, since, lastReport } = archive.track(followUp);
      const due = followUp.promise?.due?.latest;
      const isPast = due && archive.day !== null && due < archive.day;
      return print([shown(followUp), status, `${open} ${isPast}`, since?.edtf ?? "", lastReport?.edtf ?? ""]);
    }),
    company: once((article: Article) => {
      const { people, institutions, events } = archive.story(article);
      return print([all(people), all(institutions), all(events)]);
    }),
    thread: once(({ articles }: Thread) =>
      print(
        articles.flatMap((article) => {
          const { things, moves } = archive.threadNews(article);
          return [
            shown(article),
            all(things),
            ...moves.map(({ followUp, status }) => shown(followUp) + status),
          ];
        }),
      ),
    ),
    year: once(
      ({ published }: Article) => `${published.sort.slice(0, 4)}${certainYear(published) ? "" : "?"}`,
    ),
  };
}

/** So many characters of a hash are of one text alone: 72 bits. Of more, V8 keeps the whole hash. */
const enough = 12;

/** `parts`: in a row of known length, or all of one kind. */
const print = (parts: readonly string[]): string => hash("sha1", parts.join("\n"), "base64").slice(0, enough);

/** What a line of front matter says that its own file does not: where its mentions lead, and names that stand for them. */
export function named(run: LinkedRun): string {
  let names = "";
  for (const piece of run)
    if (piece.kind === "mention") names += `[${piece.thing?.key ?? ""}|${piece.label}]`;
  return names;
}

/** The files that a picture becomes are named after its own name and its bytes. */
const fileWords = (file: Picture | Document): string =>
  file.kind === "picture" ? `${file.file} ${file.hash}` : `${file.file} ${file.size}`;

/** Inputs of a page of this site, from what it is made of. */
export type MadeOf = (lines: (of: Ingredients) => readonly string[]) => PageInputs;

/** All pages that are asked with the same prints share their ingredients. */
export function madeOfIn(context: Context): MadeOf {
  const ingredients = once((prints: Prints) => ingredientsOf(context, prints));
  return (lines) => (prints) => lines(ingredients(prints)).join("\n");
}
