/** What stories are filed under: for each facet its values, and which stories have each. */
import type { Archive } from "../graph/archive.ts";
import { Groups } from "../graph/group.ts";
import type { Article, Thing } from "../model/thing.ts";
import { compare } from "../problem.ts";
import { type FacetName, facetNames } from "./answer.ts";
import type { FacetFile } from "./index-files.ts";
import { packNumbers } from "./packed-numbers.ts";

/** `label`: of a thing, as it is told from its namesakes. Of the archive's stories in their order. */
export function facetsOf(archive: Archive, label: (thing: Thing) => string): Record<FacetName, FacetFile> {
  const facets = facetNames.map((name) => [
    name,
    facetOf(archive, (article) => valuesOf(archive, article, label)[name]()),
  ]);
  return Object.fromEntries(facets) as Record<FacetName, FacetFile>;
}

interface Value {
  readonly id: string;
  readonly label: string;
}

function facetOf(archive: Archive, values: (article: Article) => readonly Value[]): FacetFile {
  const stories = new Groups<string, number>();
  const labels = new Map<string, string>();
  for (const [at, article] of archive.articles.entries()) {
    for (const { id, label } of values(article)) {
      stories.add(id, at);
      labels.set(id, label);
    }
  }
  const sorted = [...labels].sort(
    ([one, name], [other, otherName]) => compare(name, otherName) || compare(one, other),
  );
  return {
    ids: sorted.map(([id]) => id),
    labels: sorted.map(([, name]) => name),
    stories: sorted.map(([id]) => packNumbers(stories.get(id))),
  };
}

function valuesOf(archive: Archive, article: Article, label: (thing: Thing) => string) {
  const { people, institutions, events, places, topics, moves, section } = archive.story(article);
  const named = (things: readonly Thing[]) => () =>
    things.map((thing) => ({ id: thing.entry.slug, label: label(thing) }));
  const isOpen = () => moves.some(({ followUp }) => archive.track(followUp).open);
  return {
    section: () => (section ? [{ id: section.id, label: section.name }] : []),
    topic: named(topics),
    person: named(people),
    institution: named(institutions),
    event: named(events),
    place: named(places),
    open: () => (isOpen() ? [{ id: "yes", label: "" }] : []),
  } satisfies Record<FacetName, () => readonly Value[]>;
}
