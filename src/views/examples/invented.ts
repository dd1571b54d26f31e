/** Archives of any size for examples of few and many, made in memory. */
import { isFolder } from "../../content/folders.ts";
import { splitFrontMatter } from "../../content/front-matter.ts";
import { buildArchive } from "../../graph/build-archive.ts";
import { readThings } from "../../model/read-things.ts";
import { type Context, contextOf } from "../context.ts";

/** `{"people/badu": {name: "Badu"}}` -> an archive with the settings of `context`. A text stands under the key `body`. */
export function invented(
  { archive: { settings } }: Context,
  files: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Context {
  const entries = Object.entries(files).map(([path, { body = "", ...matter }]) => {
    const [folder = "", ...rest] = path.split("/");
    const split = splitFrontMatter(`${path}.md`, `---\n${JSON.stringify(matter)}\n---\n${body}`);
    if (!isFolder(folder) || "problems" in split) throw new Error(`no example: ${path}`);
    return { ...split, folder, slug: rest.join("/") };
  });
  const { things } = readThings(entries, { words: settings.url_words, drafts: true });
  return contextOf(buildArchive(things, settings).archive);
}

/** So many entries, each made from its number, which counts from 0. */
export const times = <T>(count: number, entry: (at: number) => readonly [string, T]): Record<string, T> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => entry(at)));
