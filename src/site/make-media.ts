/** Makes the pictures of a site, each once for all builds, and says where the bytes of every file lie. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withoutNotes } from "../content/gif.ts";
import type { Picture } from "../content/shelf.ts";
import type { Version } from "../model/picture-versions.ts";
import type { Problem } from "../problem.ts";
import { encode } from "./encode.ts";
import type { MediaFile } from "./media.ts";
import { cacheName, pictureCache } from "./picture-cache.ts";

/** A file that can be put into the site. */
export interface ReadyFile {
  /** Below the output folder. */
  readonly path: string;
  /** Where its bytes lie. */
  readonly source: string;
  /** Whether other bytes would have another name. */
  readonly namedByContent: boolean;
}

export interface MediaFolders {
  readonly content: string;
  /** May be deleted at any time: what is missing is made again. */
  readonly cache?: string;
}

/** `tell`: called with the number of pictures to be made, if there are any. What cannot be made becomes a problem. */
export async function makeMedia(
  media: readonly MediaFile[],
  { content, cache = pictureCache }: MediaFolders,
  tell: (pictures: number) => void = () => {},
): Promise<{ ready: readonly ReadyFile[]; problems: readonly Problem[] }> {
  const jobs = jobsOf(media, cache);
  if (jobs.length > 0) {
    mkdirSync(cache, { recursive: true });
    tell(new Set(jobs.map(({ picture }) => picture)).size);
  }
  const problems = (await Promise.all(jobs.map((job) => make(job, content, cache)))).filter(
    (problem) => problem !== null,
  );
  const ready = media.map(({ path, version, use }) => ({
    path,
    source: version ? join(cache, cacheName(path)) : join(content, use.file.file),
    namedByContent: use.file.kind === "picture",
  }));
  return { ready: problems.length > 0 ? ready.filter(({ source }) => existsSync(source)) : ready, problems };
}

/** One width of one picture. */
interface Job {
  readonly picture: Picture;
  readonly files: (MediaFile & { readonly version: Version })[];
}

/** What the cache does not hold. */
function jobsOf(media: readonly MediaFile[], cache: string): Job[] {
  const jobs = new Map<string, Job>();
  for (const { version, ...file } of media) {
    const picture = file.use.file;
    if (!version || picture.kind !== "picture" || existsSync(join(cache, cacheName(file.path)))) continue;
    const key = cacheName(file.path).replace(/\.\w+$/, "");
    const job = jobs.get(key) ?? { picture, files: [] };
    jobs.set(key, job);
    job.files.push({ ...file, version });
  }
  return [...jobs.values()];
}

async function make({ picture, files }: Job, content: string, cache: string): Promise<Problem | null> {
  let made: readonly Buffer[];
  try {
    made = await bytesOf(
      join(content, picture.file),
      picture,
      files.map(({ version }) => version),
    );
  } catch {
    return problemAt(files[0]); // the decoder's own words would help no editor
  }
  for (const [index, { path }] of files.entries()) {
    const target = join(cache, cacheName(path));
    const temporary = `${target}.${process.pid}`;
    writeFileSync(temporary, made[index] ?? "");
    renameSync(temporary, target);
  }
  return null;
}

/** In the order of `versions`. A GIF, which may move, is not drawn anew. */
async function bytesOf(path: string, picture: Picture, versions: readonly Version[]): Promise<Buffer[]> {
  if (picture.format !== "gif") return await encode(path, picture, versions);
  const bytes = withoutNotes(readFileSync(path));
  if (bytes === null) throw new Error("no whole GIF any more");
  return versions.map(() => bytes);
}

function problemAt(file: MediaFile | undefined): Problem | null {
  if (!file) return null;
  const { from, file: picture, at } = file.use;
  const values = { src: picture.file, fault: "decode" };
  return { file: from?.entry.file ?? "site.yaml", ...at(), rule: "broken-picture", values };
}
