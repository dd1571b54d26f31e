/** For a Markdown file that would be lost: where it belongs and how it may be called. */
import { type Folder, isFolder, slugOf } from "./folders.ts";

export interface BetterPath {
  /** Below `content/`, without `.md`: `people/budi-santan`. */
  readonly path: string;
  /** What was wrong first: the folder, the place in it, or the name. */
  readonly fault: "folder" | "place" | "name";
}

/** What other languages and other hands call our folders. */
const otherNames: Readonly<Record<string, Folder>> = {
  berita: "articles",
  artikel: "articles",
  article: "articles",
  posts: "articles",
  orang: "people",
  tokoh: "people",
  person: "people",
  lembaga: "institutions",
  institution: "institutions",
  peristiwa: "events",
  event: "events",
  tempat: "places",
  place: "places",
  topik: "topics",
  topic: "topics",
  tags: "topics",
  halaman: "pages",
  page: "pages",
  "tindak-lanjut": "follow_ups",
  "follow-ups": "follow_ups",
  followups: "follow_ups",
};

/**
 * `"orang/Budi Santan.md"` -> `people/budi-santan`, for the folder's sake. `published`: the ISO date of a story whose path
 * does not tell its year.
 */
export function betterPath(file: string, published = ""): BetterPath {
  const [top = "", ...rest] = file.slice(0, -".md".length).split("/");
  const known = top.toLowerCase();
  const translated = Object.hasOwn(otherNames, known) ? otherNames[known] : undefined;
  const folder = isFolder(known) ? known : (translated ?? (rest.length === 0 ? "articles" : null));
  const name = slugOf(rest.at(-1) ?? top) || "nama";
  const told = rest.find((part) => /^\d{4}$/.test(part));
  const month = rest.slice(0, -1).find((part) => /^(?:0?[1-9]|1[0-2])$/.test(part));
  const [, ownYear, ownMonth] = (!told && /^(\d{4})(?:-(0[1-9]|1[0-2]))?/.exec(published)) || [];
  const path =
    folder && folder !== "articles"
      ? `${folder}/${name}`
      : ["articles", told ?? ownYear ?? "2023", month?.padStart(2, "0") ?? ownMonth, name]
          .filter(Boolean)
          .join("/");
  if (!isFolder(top)) return { path, fault: rest.length === 0 ? "place" : "folder" };
  return { path, fault: name === rest.at(-1) ? "place" : "name" };
}
