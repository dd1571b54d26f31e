/** What bodies tell about each thing: about, mentioned, and under which role; and the bodies themselves, once shown. */
import type { Words } from "../content/sentences.ts";
import type { Article, Person, Thing } from "../model/thing.ts";
import type { Archive, LinkedBody, LinksTo, Mention, Naming, ReportedRole, Story } from "./archive.ts";
import { autolink, namesOf } from "./autolink.ts";
import { bodyText } from "./body-text.ts";
import { namesInFiles } from "./directory.ts";
import { Groups } from "./group.ts";
import type { Lists } from "./lists.ts";
import { once } from "./once.ts";
import { plainText } from "./plain-text.ts";
import type { References } from "./references.ts";

/** Reads every mark once. The bodies are not looked at before one of them, or a sentence of one, is asked for. */
export function linkBodies(
  lists: Lists,
  references: References,
  story: Archive["story"],
): Pick<Archive, "body" | "text" | "meant" | "named" | "linksTo" | "reportedRoles" | "eventsOf"> {
  const about = new Groups<Thing, Article>();
  const mentioning = new Groups<Thing, Article>();
  const elsewhere = new Groups<Thing, Thing>();
  const reported = new Groups<Person, ReportedRole>();
  for (const article of lists.articles.toReversed()) {
    const listed = listedIn(story(article));
    for (const thing of listed) about.add(thing, article);
    for (const { thing, label } of references.read(article, article.marks)) {
      if (!listed.has(thing)) mentioning.addOnce(thing, article);
      if (thing.folder === "people" && label !== thing.label && holdsName(label, thing))
        addReported(reported, thing, label, article);
    }
    for (const { person, words } of attributions(article, references))
      addReported(reported, person, words, article);
  }
  for (const thing of othersOf(lists)) {
    for (const named of references.read(thing, thing.marks)) elsewhere.addOnce(named.thing, thing);
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
    text: (thing) => bodyText(linkBody(thing, references)),
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

/** Its sentences are fetched each time that they are asked for: a page shows them once. */
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

function sentences(from: Thing, thing: Thing, references: References): Mention[] {
  const shown = (words: Words): string => {
    let text = "";
    for (const word of words)
      text += typeof word === "string" ? word : (word.label ?? references.nameOf(word.target));
    return text;
  };
  const mentions: Mention[] = [];
  const names = namesInFiles(thing);
  for (const { target, label, before, after } of from.sentences) {
    if (!names.includes(target) || references.meant(target) !== thing) continue;
    mentions.push({ from, before: shown(before), label: label ?? thing.label, after: shown(after) });
  }
  return mentions;
}

const linkBody = (thing: Thing, references: References): LinkedBody =>
  thing.body.parts.map((part) => (typeof part === "string" ? part : references.shown(thing, part)));

/** What a story is about, each once. */
export function listedIn(story: Story): ReadonlySet<Thing> {
  const { people, institutions, events, places, topics, moves } = story;
  const listed = new Set<Thing>();
  for (const things of [people, institutions, events, places, topics]) {
    for (const thing of things) listed.add(thing);
  }
  for (const { followUp } of moves) listed.add(followUp);
  return listed;
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
    const role = /^\s*,\s*(.+)$/.exec(plainText(rest))?.[1]?.trim();
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
  if (!words || namesOf(person).includes(words)) return;
  const last = reported.get(person).at(-1);
  if (last?.words !== words || last.article !== article) reported.add(person, { words, article });
}
