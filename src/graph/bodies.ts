/** What bodies tell about each thing: about, mentioned, and under which role; and the bodies themselves, once shown. */
import type { Article, Person, Thing } from "../model/thing.ts";
import type { Archive, LinkedBody, LinksTo, Mention, Naming, ReportedRole, Story } from "./archive.ts";
import { autolink, namesOf } from "./autolink.ts";
import { Groups } from "./group.ts";
import type { Lists } from "./lists.ts";
import { mentionsIn, plainText } from "./mentions.ts";
import { once } from "./once.ts";
import type { References } from "./references.ts";

/** Reads every mark once. The bodies are not looked at before one of them, or a sentence of one, is asked for. */
export function linkBodies(
  lists: Lists,
  references: References,
  story: Archive["story"],
): Pick<Archive, "body" | "meant" | "named" | "linksTo" | "reportedRoles" | "eventsOf"> {
  const about = new Groups<Thing, Article>();
  const mentioning = new Groups<Thing, Article>();
  const elsewhere = new Groups<Thing, Thing>();
  const reported = new Groups<Person, ReportedRole>();
  for (const article of lists.articles.toReversed()) {
    const listed = new Set(listedIn(story(article)));
    for (const thing of listed) about.add(thing, article);
    const named = references.read(article, article.marks);
    for (const thing of thingsIn(named)) if (!listed.has(thing)) mentioning.add(thing, article);
    for (const { thing, label } of named) {
      if (thing.folder === "people" && holdsName(label, thing)) addReported(reported, thing, label, article);
    }
    for (const { person, words } of attributions(article, references))
      addReported(reported, person, words, article);
  }
  for (const thing of othersOf(lists)) {
    for (const target of thingsIn(references.read(thing, thing.marks))) elsewhere.add(target, thing);
  }
  for (const article of lists.withdrawn) references.read(article, article.marks);
  const linksTo = (thing: Thing): LinksTo => {
    const find = (from: Thing) => sentences(from, thing, references);
    return {
      about: about.get(thing),
      mentioning: mentioning.get(thing).map((from) => new SentencesOf(from, find)),
      elsewhere: elsewhere.get(thing).map((from) => new SentencesOf(from, find)),
    };
  };
  return {
    body: (thing) => {
      const body = linkBody(thing, references);
      return thing.folder === "articles" && !thing.withdrawn ? autolink(body, listedIn(story(thing))) : body;
    },
    meant: (target) => references.meant(target),
    named: (from, mention) => references.named(from, mention),
    linksTo: once(linksTo),
    reportedRoles: (person) => reported.get(person),
    eventsOf: (person) => [...new Set(about.get(person).flatMap((article) => story(article).events))],
  };
}

/** Whether any page leads to a thing. */
export const isLinkedTo = ({ about, mentioning, elsewhere }: LinksTo): boolean =>
  about.length + mentioning.length + elsewhere.length > 0;

const thingsIn = (named: readonly { readonly thing: Thing }[]): Set<Thing> =>
  new Set(named.map(({ thing }) => thing));

/** Its sentences are looked for each time that they are asked for: a page shows them once. */
class SentencesOf<From extends Thing> implements Naming<From> {
  readonly from: From;
  readonly #find: (from: From) => readonly Mention[];

  constructor(from: From, find: (from: From) => readonly Mention[]) {
    this.from = from;
    this.#find = find;
  }

  get mentions(): readonly Mention[] {
    return this.#find(this.from);
  }
}

/** Only the runs that name the thing are linked. */
function sentences(from: Thing, thing: Thing, references: References): Mention[] {
  return from.body.parts.flatMap((part) => {
    if (typeof part === "string") return [];
    const isNamed = part.some((piece) => piece.kind === "mention" && references.named(from, piece) === thing);
    return isNamed ? mentionsIn(from, references.shown(from, part), thing) : [];
  });
}

const linkBody = (thing: Thing, references: References): LinkedBody =>
  thing.body.parts.map((part) => (typeof part === "string" ? part : references.shown(thing, part)));

/** What a story is about, each once. */
export function listedIn(story: Story): Thing[] {
  const moved = story.moves.map(({ followUp }) => followUp);
  const { people, institutions, events, places, topics } = story;
  return [...new Set<Thing>([...people, ...institutions, ...events, ...places, ...topics, ...moved])];
}

const othersOf = (lists: Lists): Thing[] => [
  ...lists.people,
  ...lists.institutions,
  ...lists.events,
  ...lists.places,
  ...lists.followUpsByName,
  ...lists.topics,
  ...lists.pages,
];

/** Under a quotation: `— [[person]], role as printed`. Without the comma, it is no role. */
function attributions(article: Article, references: References): { person: Person; words: string }[] {
  return article.attributions.flatMap((attribution) => {
    const [speaker, ...rest] = references.shown(article, attribution);
    const role = /^\s*,\s*(.+)$/.exec(plainText(rest).text)?.[1]?.trim();
    if (speaker?.kind !== "mention" || speaker.thing?.folder !== "people" || !role) return [];
    return [{ person: speaker.thing, words: role }];
  });
}

/** `"Bupati Iwan Setiawan"` holds the name; "beliau" and "rumah Iwan" do not. */
const holdsName = (words: string, person: Person): boolean =>
  namesOf(person).some((name) => words.includes(name));

/** Words that only name the person report no role. */
function addReported(
  reported: Groups<Person, ReportedRole>,
  person: Person,
  words: string,
  article: Article,
): void {
  const last = reported.get(person).at(-1);
  if (!words || namesOf(person).includes(words)) return;
  if (last?.words !== words || last.article !== article) reported.add(person, { words, article });
}
