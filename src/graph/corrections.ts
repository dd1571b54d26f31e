/** Every correction, clarification, reply and withdrawal that the archive shows, newest first. */
import type { Article } from "../model/thing.ts";
import { compare } from "../problem.ts";
import type { Archive } from "./archive.ts";

/** `articles`: the withdrawn as well, as a withdrawal is made public too. */
export function correctionsOf(
  articles: readonly Article[],
  story: Archive["story"],
): Pick<Archive, "corrections"> {
  const corrections = articles.flatMap((article) =>
    story(article).corrections.map((correction) => ({ article, correction })),
  );
  corrections.sort(
    (a, b) =>
      compare(b.correction.date.sort, a.correction.date.sort) || compare(a.article.key, b.article.key),
  );
  return { corrections };
}
