/** Where the pictures of all sites are kept once they are made. The folder may be deleted at any time. */
import { basename, join } from "node:path";
import { cacheFolder } from "./cache-folder.js";
import { sizeOf } from "./stat.ts";

export const pictureCache = join(cacheFolder, "pictures");

/** `media/posko-1f2e3d4c5b-720.webp` -> `1f2e3d4c5b-720.webp`: by content only, whatever its name. */
export const cacheName = (path: string): string => basename(path).replace(/^.*-(?=[0-9a-f]+-\d+\.\w+$)/, "");

/** In bytes, of a picture as it is published: `/media/posko-1f2e3d4c5b-720.webp`; null before it is made. */
export const pictureSize = (url: string): number | null => sizeOf(join(pictureCache, cacheName(url)));
