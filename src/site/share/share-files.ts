/** Which share pictures a site has, and the drawing of them: each once for all builds. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Archive } from "../../graph/archive.ts";
import { contextOf } from "../../views/context.ts";
import {
  type SharePicture,
  sharePictureOf,
  shareRecipe,
  shareSize,
} from "../../views/share/share-picture.ts";
import type { ReadyFile } from "../make-media.ts";
import { pictureCache } from "../picture-cache.ts";

export interface ShareFile {
  /** Below the output folder: `media/bagikan/1f2e3d4c5b6a.png`. */
  readonly path: string;
  readonly picture: SharePicture;
}

/** Each once, in the order of the stories that name them. */
export function shareFilesOf(archive: Archive): ShareFile[] {
  if (!archive.settings.share_pictures) return [];
  const context = contextOf(archive);
  const files = new Map<string, ShareFile>();
  for (const article of archive.articles) {
    const picture = sharePictureOf(context, article);
    if (picture) files.set(picture.url, { path: picture.url.slice(1), picture });
  }
  return [...files.values()];
}

export interface DrawingOptions {
  /** May be deleted at any time: what is missing is drawn again. */
  readonly cache?: string;
  /** Called before the first is drawn, with how many are to be. */
  readonly begin?: (count: number) => void;
  readonly tell?: (done: number) => void;
}

/** So many are drawn at a time: enough for all cores, and little to hold in memory. */
const atATime = 8;

/** Where their bytes lie, drawn if they were not yet. A build that was stopped is gone on with by the next. */
export async function drawShareFiles(
  files: readonly ShareFile[],
  { cache = pictureCache, begin = () => {}, tell = () => {} }: DrawingOptions = {},
): Promise<ReadyFile[]> {
  const ready = files.map(({ path }) => ({
    path,
    source: join(cache, `share-${basename(path)}`),
    namedByContent: true,
  }));
  const missing = files.flatMap(({ picture }, at) => {
    const target = ready[at]?.source ?? "";
    return existsSync(target) ? [] : [{ picture, target }];
  });
  if (missing.length > 0) {
    mkdirSync(cache, { recursive: true });
    begin(missing.length);
    await drawAll(missing, tell);
  }
  return ready;
}

async function drawAll(
  missing: readonly { readonly picture: SharePicture; readonly target: string }[],
  tell: (done: number) => void,
): Promise<void> {
  // Here, as an archive without share pictures need not load them.
  const [{ loadFace }, { drawShare }, { default: Image }] = await Promise.all([
    import("./face.ts"),
    import("./drawing.ts"),
    import("@11ty/eleventy-img"),
  ]);
  const face = await loadFace();
  for (let from = 0; from < missing.length; from += atATime) {
    const some = missing.slice(from, from + atATime).map(async ({ picture, target }) => {
      const { png } = await Image(Buffer.from(drawShare(picture, face)), {
        widths: [shareSize.width],
        formats: ["png"],
        dryRun: true,
        useCache: false,
        sharpPngOptions: shareRecipe.png,
      });
      const bytes = png?.[0]?.buffer;
      if (!bytes) throw new Error(`no ${target} was made`);
      const temporary = `${target}.${process.pid}`;
      writeFileSync(temporary, bytes);
      renameSync(temporary, target);
    });
    await Promise.all(some);
    tell(from + some.length);
  }
}
