/** Stories. Of a withdrawn one no more than that it was withdrawn, when and why: data that was copied cannot be called back. */
import { mentionedIn } from "../../facts/story.ts";
import { writersOf } from "../../facts/writers.ts";
import type { Story } from "../../graph/archive.ts";
import type { Article } from "../../model/thing.ts";
import { address, day, edtf, type Fields, links, list, number, records, text } from "../field.ts";
import { textsOf } from "../texts.ts";
import { edtfOf, idField, idsOf, mentioningItField, textField, urlField, wordsOf } from "./shared.ts";

const correction: Fields<Story["corrections"][number]> = {
  kind: text(({ kind }) => kind, {
    required: true,
    values: ["correction", "clarification", "right_of_reply", "withdrawal"],
  }),
  date: edtf(({ date }) => date.edtf, { required: true }),
  text: text(({ text }) => wordsOf(text), { required: true }),
};

export const articles = {
  id: idField,
  url: urlField,
  withdrawn: edtf(
    ({ corrections, withdrawn }) =>
      withdrawn ? edtfOf(corrections.find(({ kind }) => kind === "withdrawal")?.date) : null,
    { kept: true },
  ),
  title: text(({ title }) => title),
  language: text(({ lang }, { archive }) => lang ?? archive.settings.language),
  published: edtf(({ published }) => published.edtf),
  published_earliest: day(({ published }) => published.earliest),
  published_latest: day(({ published }) => published.latest),
  updated: edtf(({ updated }) => edtfOf(updated)),
  section: text((article, { archive }) => archive.story(article).section?.name),
  summary: text(({ summary }) => summary),
  byline: list((article, site) => writersOf(site, article).map(({ name }) => name)),
  dateline: text(({ dateline }) => dateline),
  people: links((article, { archive }) => idsOf(archive.story(article).people), {
    to: "people",
    edge: "about",
  }),
  institutions: links((article, { archive }) => idsOf(archive.story(article).institutions), {
    to: "institutions",
    edge: "about",
  }),
  events: links((article, { archive }) => idsOf(archive.story(article).events), {
    to: "events",
    edge: "about",
  }),
  places: links((article, { archive }) => idsOf(archive.story(article).places), {
    to: "places",
    edge: "about",
  }),
  topics: links((article, { archive }) => idsOf(archive.story(article).topics), {
    to: "topics",
    edge: "about",
  }),
  mentions: links(
    (article, site) => {
      const moved = new Set<unknown>(site.archive.story(article).moves.map(({ followUp }) => followUp));
      return idsOf(mentionedIn(site, article).filter((one) => one.folder !== "pages" && !moved.has(one)));
    },
    { edge: "mentions" },
  ),
  follow_ups: links(
    (article, { archive }) => idsOf(archive.story(article).moves.map(({ followUp }) => followUp)),
    { to: "follow_ups", edge: "moves" },
  ),
  continues: links((article, { archive }) => idsOf(archive.story(article).continues), {
    to: "articles",
    edge: "continues",
  }),
  source_publisher: text(({ source }) => source?.publisher),
  source_title: text(({ source }) => source?.title),
  source_url: address(({ source }) => source?.url),
  corrections: records((article, { archive }) => archive.story(article).corrections, correction, {
    kept: true,
    owner: "article",
  }),
  words: number((article, { archive }) => textsOf(archive).words(article)),
  text: textField,
  continued_by: links((article, { archive }) => idsOf(archive.story(article).continuedBy), {
    to: "articles",
    only: "page",
  }),
  mentioned_in: mentioningItField,
} satisfies Fields<Article>;
