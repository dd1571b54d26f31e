/** Which pictures and documents the pages show, and what files of the site they become. */
import type { Archive, FileUse } from "../graph/archive.ts";
import { type Version, versionsOf } from "../model/picture-versions.ts";
import { documentUrl } from "../model/url.ts";

/** A file of the site that is not a page. */
export interface MediaFile {
  /** Below the output folder: `media/posko-1f2e3d4c5b-720.webp`. */
  readonly path: string;
  /** The first place that shows it. */
  readonly use: FileUse;
  /** What is to be made of the picture; null: a document, published as it is. */
  readonly version: Version | null;
}

/** Each once. What only a draft, an unlisted or a withdrawn thing names is not among them. */
export function mediaOf(archive: Archive): MediaFile[] {
  const files = new Map<string, MediaFile>();
  for (const use of archive.files) {
    if (!use.shown) continue;
    for (const media of filesOf(use)) if (!files.has(media.path)) files.set(media.path, media);
  }
  return [...files.values()];
}

function filesOf(use: FileUse): MediaFile[] {
  const { file, from } = use;
  if (file.kind === "document") return [{ path: below(documentUrl(file.file)), use, version: null }];
  const { webp, plain } = versionsOf(file, from === null ? "logo" : "story");
  return [...webp, ...plain].map((version) => ({ path: below(version.url), use, version }));
}

const below = (url: string): string => url.replace(/^\//, "");
