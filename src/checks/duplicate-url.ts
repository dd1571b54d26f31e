/** Two things, or a thing and one of the site's own pages, at one address. */
import type { Archive } from "../graph/archive.ts";
import { reservedPaths } from "../i18n/url-words.ts";
import type { Problem } from "../problem.ts";

export function* duplicateUrl({ things, settings }: Archive): Generator<Problem> {
  const owners = new Map<string, string>(reservedPaths(settings.url_words).map((path) => [path, ""]));
  for (const { url, entry } of things) {
    const owner = owners.get(url);
    if (owner !== undefined) {
      yield { file: entry.file, line: 1, column: 1, rule: "duplicate-url", values: { url, other: owner } };
    } else owners.set(url, entry.file);
  }
}
