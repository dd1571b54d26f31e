/** What the page of each kind of thing is made of, part by part as the page shows it. */
import type { Article, Event, FollowUp, Institution, Page, Person, Place, Topic } from "../../model/thing.ts";
import { isOld } from "../../views/parts/article-head.tsx";
import { relatedTo } from "../../views/parts/related.tsx";
import type { Ingredients } from "./ingredients.ts";
import {
  all,
  besideText,
  hierarchy,
  type Lines,
  linksTo,
  ownPage,
  roles,
  runs,
  states,
} from "./shared-inputs.ts";

export function storyInputs(of: Ingredients, article: Article): Lines {
  const { moves, thread } = of.archive.story(article);
  const own = [of.facts(article), ...besideText(of, article)];
  if (article.withdrawn) return own;
  return [
    ...own,
    `${isOld(of, article)}`,
    states(
      of,
      moves.map(({ followUp }) => followUp),
    ),
    thread ? of.thread(thread.thread) : "",
    relatedTo(of, article)
      .map((related) => `${all(of, [related.article, ...related.shared])} ${related.sameThread}`)
      .join("\t"),
    ...linksTo(of, article),
  ];
}

export function personInputs(of: Ingredients, person: Person): Lines {
  const { archive } = of;
  const author = archive.authorOf(person);
  const known = archive.rolesOf(person);
  return [
    ...ownPage(of, person),
    author ? `${author.slug} ${author.articles.length}` : "",
    ...roles(of, known, "institution"),
    // a bar without an end is drawn up to it
    `${known.some(({ to }) => !to) && archive.day}`,
    states(of, archive.owedBy(person)),
    archive.linksTo(person).about.map(of.company).join(" "),
    ...linksTo(of, person),
    archive
      .reportedRoles(person)
      .map(({ words, article }) => words + of.shown(article))
      .join("\t"),
  ];
}

export function institutionInputs(of: Ingredients, institution: Institution): Lines {
  const { archive } = of;
  const staff = archive.rolesAt(institution);
  return [
    ...ownPage(of, institution),
    ...hierarchy(of, institution),
    all(of, [archive.placeOf(institution)]),
    ...roles(of, staff, "person"),
    `${staff.length > 0 && archive.day}`,
    states(of, archive.owedBy(institution)),
    ...linksTo(of, institution),
    all(of, archive.eventsAt(institution)),
  ];
}

export function eventInputs(of: Ingredients, event: Event): Lines {
  const { archive } = of;
  return [
    ...ownPage(of, event),
    all(of, [archive.placeOf(event), archive.organizer(event)]),
    all(of, archive.seriesPlace(event)?.events ?? []),
    states(of, archive.madeAt(event)),
    ...linksTo(of, event),
  ];
}

export function placeInputs(of: Ingredients, place: Place): Lines {
  const { archive } = of;
  return [
    ...ownPage(of, place),
    ...hierarchy(of, place),
    all(of, archive.institutionsAt(place)),
    ...linksTo(of, place),
    all(of, archive.eventsAt(place)),
  ];
}

export const topicInputs = (of: Ingredients, topic: Topic): Lines => [
  ...ownPage(of, topic),
  ...hierarchy(of, topic),
  ...linksTo(of, topic),
];

export function followUpInputs(of: Ingredients, followUp: FollowUp): Lines {
  const { archive } = of;
  const { log, by, office, holders, madeAt, promisedTo, attested } = archive.track(followUp);
  return [
    ...ownPage(of, followUp),
    of.state(followUp),
    `${archive.day}`,
    log
      .map(({ date, status, note, article }) =>
        [date.edtf, status, runs([note]), all(of, [article])].join(" "),
      )
      .join("\t"),
    all(of, [by, office?.institution ?? null, madeAt]),
    all(
      of,
      holders.map(({ person }) => person),
    ),
    runs([promisedTo, attested]),
    ...linksTo(of, followUp),
  ];
}

export const staticInputs = (of: Ingredients, page: Page): Lines => ownPage(of, page);
