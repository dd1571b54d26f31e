/** A story, with whom and what it is about apart from what it only mentions. */
import type { Story } from "../graph/archive.ts";
import { listedIn } from "../graph/bodies.ts";
import { plainText } from "../graph/plain-text.ts";
import { versionsOf } from "../model/picture-versions.ts";
import type { Article, Thing } from "../model/thing.ts";
import { isoDate } from "./iso-date.ts";
import { idOf, type Node, type Site, some } from "./node.ts";
import { publisherReference } from "./publisher.ts";
import { named } from "./type-of.ts";
import { webSiteReference } from "./web-site.ts";
import { writerNode, writersOf } from "./writers.ts";

/** Of a withdrawn story title, date and reason alone. */
export function storyNode(site: Site, article: Article): Node {
  const { archive, absolute } = site;
  const { language, time_zone } = archive.settings;
  const story = archive.story(article);
  const known = {
    "@type": "NewsArticle",
    "@id": idOf(site, article),
    url: absolute(article.url),
    headline: article.title,
    inLanguage: article.lang ?? language,
    datePublished: isoDate(article.published, time_zone),
    correction: correctionsOf(site, story, "CorrectionComment"),
  };
  if (article.withdrawn) return { ...known, creativeWorkStatus: "Withdrawn" };
  return {
    ...known,
    description: article.summary,
    dateModified: isoDate(article.updated, time_zone),
    dateline: article.dateline,
    articleSection: story.section?.name,
    author: some(writersOf(site, article).map((writer) => writerNode(site, writer))),
    image: imageOf(site, article, story),
    isBasedOn: sourceOf(article),
    comment: correctionsOf(site, story, "Comment"),
    about: some(aboutOf(story).map((thing) => named(site, thing))),
    mentions: some(mentionedIn(site, article).map((thing) => named(site, thing))),
    publisher: publisherReference(site),
    isPartOf: webSiteReference(site),
  };
}

const aboutOf = ({ people, institutions, events, places, topics }: Story): readonly Thing[] => [
  ...people,
  ...institutions,
  ...events,
  ...places,
  ...topics,
];

/** What its text leads to beyond what it lists, and the follow-ups that it moves. In reading order. */
export function mentionedIn({ archive }: Pick<Site, "archive">, article: Article): readonly Thing[] {
  const story = archive.story(article);
  const listed = listedIn(story);
  const mentioned = new Set<Thing>(story.moves.map(({ followUp }) => followUp));
  for (const mark of article.marks) {
    const thing = mark.kind === "mention" ? archive.named(article, mark) : null;
    if (thing && !listed.has(thing)) mentioned.add(thing);
  }
  return [...mentioned];
}

/** An answer to a story is a comment; what else was mended in it is a correction. */
const correctionsOf = ({ archive }: Site, { corrections }: Story, type: "Comment" | "CorrectionComment") =>
  some(
    corrections
      .filter(({ kind }) => (kind === "right_of_reply") === (type === "Comment"))
      .map(({ date, text }) => ({
        "@type": type,
        datePublished: isoDate(date, archive.settings.time_zone),
        text: plainText(text),
      })),
  );

function imageOf({ absolute }: Site, { image }: Article, { picture }: Story): Node | undefined {
  const largest = picture && versionsOf(picture, "story").plain.at(-1);
  if (!largest) return undefined;
  return { "@type": "ImageObject", url: absolute(largest.url), creditText: image?.credit };
}

/** The publication that it was taken from. */
const sourceOf = ({ source }: Article): Node | undefined =>
  source?.publisher || source?.title || source?.url
    ? {
        "@type": "CreativeWork",
        name: source.title ?? undefined,
        url: source.url ?? undefined,
        publisher: source.publisher ? { "@type": "Organization", name: source.publisher } : undefined,
      }
    : undefined;
