/** Bodies with their mentions resolved, and what that tells about each thing: about, mentioned, and under which role. */
import type { Article, Person, Thing } from "../model/thing.ts";
import type { Archive, LinkedBody, LinksTo, Mention, Naming, ReportedRole, Story } from "./archive.ts";
import { autolink, namesOf } from "./autolink.ts";
import { Groups, known } from "./group.ts";
import type { Lists } from "./lists.ts";
import { mentionsIn, plainText } from "./mentions.ts";
import { once } from "./once.ts";
import type { References } from "./references.ts";

export function linkBodies(
  lists: Lists,
  references: References,
  story: Archive["story"],
): Pick<Archive, "body" | "linksTo" | "reportedRoles" | "eventsOf"> {
  const bodies = new Map<Thing, LinkedBody>();
  const about = new Groups<Thing, Article>();
  const mentions = new Groups<Thing, Mention>();
  const reported = new Groups<Person, ReportedRole>();
  for (const article of lists.articles.toReversed()) {
    const listed = listedIn(story(article));
    const linked = linkBody(article, references);
    const body = autolink(linked, listed);
    bodies.set(article, body);
    for (const thing of listed) about.add(thing, article);
    for (const { thing, mention } of mentionsIn(article, body)) {
      mentions.add(thing, mention);
      if (thing.folder === "people" && holdsName(mention.label, thing)) {
        addReported(reported, thing, mention.label, article);
      }
    }
    for (const { person, words } of attributions(article, linked))
      addReported(reported, person, words, article);
  }
  for (const thing of othersOf(lists)) {
    const body = linkBody(thing, references);
    bodies.set(thing, body);
    for (const { thing: target, mention } of mentionsIn(thing, body)) mentions.add(target, mention);
  }
  for (const article of lists.withdrawn) bodies.set(article, linkBody(article, references));
  return {
    body: (thing) => known(bodies, thing),
    linksTo: once((thing: Thing) => linksTo(about.get(thing), mentions.get(thing))),
    reportedRoles: (person) => reported.get(person),
    eventsOf: (person) => [...new Set(about.get(person).flatMap((article) => story(article).events))],
  };
}

function linksTo(about: readonly Article[], mentions: readonly Mention[]): LinksTo {
  const isAbout = new Set<Thing>(about);
  const namings = Groups.of(mentions, ({ from }) => [from])
    .entries()
    .map(([from, sentences]): Naming => ({ from, mentions: sentences }));
  const isStory = (naming: Naming): naming is Naming<Article> => naming.from.folder === "articles";
  return {
    about,
    mentions,
    mentioning: namings.filter(isStory).filter(({ from }) => !isAbout.has(from)),
    elsewhere: namings.filter((naming) => !isStory(naming)),
  };
}

const linkBody = (thing: Thing, references: References): LinkedBody =>
  thing.body.parts.map((part) => (typeof part === "string" ? part : references.run(thing, part)));

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
function attributions(article: Article, linked: LinkedBody): { person: Person; words: string }[] {
  if (article.body.quotes.length === 0) return [];
  const runs = new Map(article.body.parts.map((part, index) => [part, linked[index]]));
  return article.body.quotes.flatMap(({ attribution }) => {
    const run = runs.get(attribution);
    const [speaker, ...rest] = typeof run === "object" ? run : [];
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
