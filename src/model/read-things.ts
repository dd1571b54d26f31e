/** Entries -> typed things. No I/O, no links yet: what is wrong with one file alone is found here. */

import type { Run } from "../content/body.ts";
import type { Folder } from "../content/folders.ts";
import type { Entry } from "../content/load.ts";
import { parseBody } from "../content/markdown.ts";
import { parseLine } from "../content/mention-syntax.ts";
import { parseWhen, type When } from "../date.ts";
import type { Language } from "../i18n/language.ts";
import type { Problem } from "../problem.ts";
import { type FrontMatterOf, schemas } from "./schema.ts";
import type { Article, Event, FollowUp, Id, Key, Person, Thing } from "./thing.ts";
import { urlOf } from "./url.ts";
import { validate, validKeys } from "./validate.ts";

export interface ReadOptions {
  /** Language of the words in addresses. */
  readonly words: Language;
  /** Whether drafts are shown, as in a preview. */
  readonly drafts: boolean;
}

/** In the order of the entries. */
export function readThings(
  entries: readonly Entry[],
  options: ReadOptions,
): { things: readonly Thing[]; problems: readonly Problem[] } {
  const read = entries.map((entry) => readThing(entry, options));
  return { things: read.map(({ thing }) => thing), problems: read.flatMap(({ problems }) => problems) };
}

/** What an entry says, but for what is in its text; drafts are not `hidden` here. */
export type Head = Omit<Thing, "body" | "sentences" | "entry" | "url">;

/** An entry that does not fit its schema is told of, and kept hidden with what is right in it. */
export function readThing(
  entry: Entry,
  { words, drafts }: ReadOptions,
): { head: Head; thing: Thing; problems: readonly Problem[] } {
  const schema = schemas[entry.folder];
  const outcome = validate(schema, entry);
  const isRight = "matter" in outcome;
  const matter = isRight
    ? outcome.matter
    : { ...leastMatter(entry.slug)[entry.folder], ...validKeys(schema, entry) };
  const { parts, sentences, ...marked } = parseBody(entry.body, entry.bodyLine);
  const head = headOf(entry, matter as FrontMatterOf[Folder], marked, isRight);
  const thing = {
    ...head,
    url: urlOf(entry.folder, entry.slug, words),
    hidden: head.hidden || (head.draft && !drafts),
    body: { parts },
    sentences,
    entry,
  } as Thing;
  return { head, thing, problems: isRight ? [] : outcome.problems };
}

/** Stands where an entry has no date of its own that can be read; never shown, and no check looks at it. */
export const missingDate = "0001";

/** What every entry must have, for one that lacks it; never shown. */
const leastMatter = (name: string) => ({
  articles: { title: name, published: missingDate },
  people: { name },
  institutions: { name },
  events: { name, date: missingDate },
  places: { name },
  follow_ups: { name, kind: "question" },
  topics: { name },
  pages: { title: name },
});

function headOf(
  { folder, slug }: Entry,
  matter: FrontMatterOf[Folder],
  { marks, attributions }: Pick<Thing, "marks" | "attributions">,
  isRight: boolean,
): Head {
  const key = `${folder}/${slug}` as Key;
  const base = {
    ...matter,
    folder,
    key,
    id: (matter.id ?? key) as Id,
    label: "title" in matter ? matter.title : matter.name,
    marks,
    attributions,
    formerly: matter.formerly ?? [],
    draft: matter.draft ?? false,
    listed: matter.listed ?? true,
    hidden: matter.listed === false || !isRight,
  };
  const refined = refine[folder] as (matter: FrontMatterOf[Folder]) => object;
  return Object.assign(base, refined(matter)) as Head;
}

type Refined<T extends Thing, Keys extends keyof T> = Pick<T, Keys>;

const refine = {
  articles: (matter: FrontMatterOf["articles"]): Refined<Article, RefinedArticleKey> => ({
    published: whenOf(matter.published),
    published_note: lineOf(matter.published_note),
    updated: optionalWhen(matter.updated),
    added: optionalWhen(matter.added),
    follow_ups: (matter.follow_ups ?? []).map(({ id, status, note }) => ({
      id,
      status: status ?? null,
      note: lineOf(note),
    })),
    source: matter.source
      ? {
          publisher: matter.source.publisher ?? null,
          title: matter.source.title ?? null,
          url: matter.source.url ?? null,
          retrieved: optionalWhen(matter.source.retrieved),
        }
      : null,
    caption: lineOf(matter.image?.caption),
    byline: (matter.byline ?? []).map(parseLine),
    corrections: (matter.corrections ?? []).map(({ kind, date, text }) => ({
      kind,
      date: whenOf(date),
      text: parseLine(text),
    })),
    withdrawn: (matter.corrections ?? []).some(({ kind }) => kind === "withdrawal"),
  }),
  people: (matter: FrontMatterOf["people"]): Refined<Person, "roles"> => ({
    roles: (matter.roles ?? []).map((role) => ({
      title: role.title,
      institution: role.institution ?? null,
      from: optionalWhen(role.from),
      to: optionalWhen(role.to),
      seen: optionalWhen(role.seen),
      acting: role.acting ?? null,
      source: lineOf(role.source),
    })),
  }),
  institutions: () => ({}),
  events: (matter: FrontMatterOf["events"]): Refined<Event, "date"> => ({ date: whenOf(matter.date) }),
  places: () => ({}),
  follow_ups: (matter: FrontMatterOf["follow_ups"]): Refined<FollowUp, "promise" | "next_check" | "log"> => ({
    promise: matter.promise
      ? {
          by: matter.promise.by ?? null,
          office: matter.promise.office ?? null,
          promised_to: lineOf(matter.promise.promised_to),
          made_on: optionalWhen(matter.promise.made_on),
          made_at: matter.promise.made_at ?? null,
          due: optionalWhen(matter.promise.due),
          attested: lineOf(matter.promise.attested),
        }
      : null,
    next_check: optionalWhen(matter.next_check),
    log: (matter.log ?? []).map(({ date, status, note }) => ({
      date: whenOf(date),
      status,
      note: lineOf(note),
    })),
  }),
  topics: () => ({}),
  pages: () => ({}),
} satisfies { [F in Folder]: (matter: FrontMatterOf[F]) => object };

type RefinedArticleKey =
  | "published"
  | "published_note"
  | "updated"
  | "added"
  | "follow_ups"
  | "byline"
  | "caption"
  | "source"
  | "corrections"
  | "withdrawn";

/** The schema has seen to it that the text is a date. */
function whenOf(text: string): When {
  const when = parseWhen(text);
  if (!when) throw new Error(`not a date: ${text}`);
  return when;
}

const optionalWhen = (text: string | undefined): When | null => (text === undefined ? null : whenOf(text));

const lineOf = (text: string | undefined): Run | null => (text === undefined ? null : parseLine(text));
