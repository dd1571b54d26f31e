/** Each article's own links: what it is about, what it carries on, what it moves. */
import { locate } from "../content/yaml.ts";
import { fitting } from "../model/schema.ts";
import type { Article } from "../model/thing.ts";
import { nearest } from "../nearest.ts";
import { compare } from "../problem.ts";
import type { Archive, Story } from "./archive.ts";
import { Groups, known, present } from "./group.ts";
import { byDate, type Lists } from "./lists.ts";
import { loopClosers } from "./loops.ts";
import type { References } from "./references.ts";
import { inOrder, threadsOf } from "./threads.ts";

export function linkStories(
  lists: Lists,
  references: References,
  sections: Archive["settings"]["sections"],
): Pick<Archive, "story" | "articles"> {
  const articlesByDate = [...lists.articles, ...lists.withdrawn].sort(byDate);
  const continued = continuations(articlesByDate, references);
  const continues = (article: Article) => continued.get(article) ?? [];
  const articles = inOrder(articlesByDate, continues);
  const continuing = Groups.of(articles, continues);
  const threads = threadsOf(articles, continues, (article) => continuing.get(article));
  const stories = new Map<Article, Story>();
  for (const article of articles) {
    stories.set(article, {
      people: references.all(article, "people", article.people, "people"),
      institutions: references.all(article, "institutions", article.institutions, "institutions"),
      events: references.all(article, "events", article.events, "events"),
      places: references.all(article, "places", article.places, "places"),
      topics: references.all(article, "topics", article.topics, "topics"),
      moves: movesOf(article, references),
      continues: continues(article).filter(inLists),
      continuedBy: continuing.get(article).filter(inLists),
      thread: threads.get(article) ?? null,
      byline: article.byline.map((run, index) => references.run(article, run, ["byline", index])),
      publishedNote: references.optionalRun(article, article.published_note, ["published_note"]),
      corrections: correctionsOf(article, references),
      picture: pictureOf(article, references),
      caption: references.optionalRun(article, article.caption, ["image", "caption"]),
      section: sectionOf(article, references, sections),
    });
  }
  return { story: (article) => known(stories, article), articles: articles.filter(inLists) };
}

const inLists = (article: Article): boolean => !article.withdrawn;

/** The stories of a section, newest first. */
export function sectionsOf(articles: readonly Article[], story: Archive["story"]): Archive["inSection"] {
  const bySection = Groups.of(articles.toReversed(), (article) =>
    [story(article).section?.id].filter(present),
  );
  return (id) => bySection.get(id);
}

/** What each article carries on, without the links that would make a story its own past. */
function continuations(articles: readonly Article[], references: References): Map<Article, Article[]> {
  const continued = new Map(
    articles.map((article) => [article, references.all(article, "articles", article.continues, "continues")]),
  );
  for (const { from, to } of loopClosers(articles, (article) => continued.get(article) ?? [])) {
    const at = locate(from.entry, ["continues", references.indexOf(from.continues ?? [], to)]);
    references.report(from, at, "loop", { key: "continues", from: from.key, to: to.key });
    continued.set(
      from,
      known(continued, from).filter((other) => other !== to),
    );
  }
  return continued;
}

function movesOf(article: Article, references: References): Story["moves"] {
  const moves = article.follow_ups.map(({ id, status, note }, index) => ({
    index,
    followUp: references.one(article, "follow_ups", id, ["follow_ups", index, "id"]),
    status,
    note: references.optionalRun(article, note, ["follow_ups", index, "note"]),
  }));
  return moves.flatMap(({ followUp, status, ...move }) =>
    present(followUp) ? [{ ...move, followUp, status: fitting(status, followUp.kind) }] : [],
  );
}

/** Of a withdrawn story the withdrawal alone: what was mended in it is withdrawn as well. */
const correctionsOf = (article: Article, references: References): Story["corrections"] =>
  article.corrections
    .map((correction, index) => ({
      ...correction,
      index,
      text: references.run(article, correction.text, ["corrections", index, "text"]),
    }))
    .filter(({ kind }) => !article.withdrawn || kind === "withdrawal")
    .sort((a, b) => compare(a.date.sort, b.date.sort));

const pictureOf = (article: Article, references: References): Story["picture"] =>
  article.image
    ? references.picture(article, article.image.src, article.image.alt ?? "", ["image", "src"])
    : null;

function sectionOf(
  article: Article,
  references: References,
  sections: Archive["settings"]["sections"],
): Story["section"] {
  const { section } = article;
  if (!section) return null;
  const found = sections.find(({ id }) => id === section);
  if (!found) {
    const near = nearest(
      section,
      sections.map(({ id }) => id),
    );
    const known = sections.map(({ id }) => id).join(", ");
    const values = { target: section, folder: "sections", nearest: near ?? "", known };
    references.report(article, locate(article.entry, ["section"]), "unknown-reference", values);
  }
  return found ?? null;
}
