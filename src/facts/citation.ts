/** What a citation of a story says, for every form that it is written in. */
import type { When } from "../date.ts";
import type { Article } from "../model/thing.ts";
import type { Site } from "./node.ts";
import { writersOf } from "./writers.ts";

export interface Citation {
  /** By which reference managers know it: `2023-11-ponsel-admin`. */
  readonly key: string;
  readonly title: string;
  /** BCP 47; of the story. */
  readonly language: string;
  /** Each whole: an Indonesian name has no last name to be put first. */
  readonly authors: readonly string[];
  readonly published: When;
  /** The archive, which is where it was read. */
  readonly publication: string;
  readonly publisher: string | null;
  readonly section: string | null;
  readonly url: string;
}

export function citationOf(site: Site, article: Article): Citation {
  const { settings } = site.archive;
  return {
    key: article.entry.slug.replaceAll("/", "-"),
    title: article.title,
    language: article.lang ?? settings.language,
    authors: writersOf(site, article).map(({ name }) => name),
    published: article.published,
    publication: settings.title,
    publisher: settings.publisher?.name ?? null,
    section: site.archive.story(article).section?.name ?? null,
    url: site.absolute(article.url),
  };
}
