/** The running text of a story as the search reads it. */
import type { Archive } from "../graph/archive.ts";
import type { Article } from "../model/thing.ts";

/** One line, blocks apart by a space. */
export const storyText = (archive: Archive, article: Article): string =>
  archive.text(article).replaceAll("\n", " ");
