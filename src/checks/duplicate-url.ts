/** Two things, a thing and one of the site's own pages, or two documents at one address. */
import type { Archive } from "../graph/archive.ts";
import { reservedPaths } from "../i18n/url-words.ts";
import { documentUrl } from "../model/url.ts";
import type { Problem } from "../problem.ts";

export function* duplicateUrl(archive: Archive): Generator<Problem> {
  yield* duplicateThings(archive);
  yield* duplicateDocuments(archive);
}

function* duplicateThings({ things, settings }: Archive): Generator<Problem> {
  const owners = new Map<string, string>(reservedPaths(settings.url_words).map((path) => [path, ""]));
  for (const { url, entry } of things) {
    const owner = owners.get(url);
    if (owner !== undefined) {
      yield { file: entry.file, line: 1, column: 1, rule: "duplicate-url", values: { url, other: owner } };
    } else owners.set(url, entry.file);
  }
}

/** Addresses have no capitals and blanks, so two names can become one. */
function* duplicateDocuments({ files }: Archive): Generator<Problem> {
  const owners = new Map<string, string>();
  for (const { file, from, at } of files) {
    if (file.kind !== "document") continue;
    const url = documentUrl(file.file);
    const other = owners.get(url) ?? file.file;
    owners.set(url, other);
    if (other === file.file) continue;
    yield { file: from?.entry.file ?? "site.yaml", ...at(), rule: "duplicate-url", values: { url, other } };
  }
}
