/** Finding things by what editors write: a file name, `folder/name`, or a permanent id. */
import type { Folder } from "../content/folders.ts";
import type { Thing, ThingOf } from "../model/thing.ts";
import { nearest, Suggestions } from "../nearest.ts";
import { Groups } from "./group.ts";

export interface Directory {
  /** What a reference may mean that names its folder by where it stands; more than one where it is ambiguous. */
  find<F extends Folder>(folder: F, target: string): readonly ThingOf[F][];
  /** What a mention may mean, which may stand for a thing of any folder. */
  matches(target: string): readonly Thing[];
  /** Whether a file of that name is there, but could not be read: that has been told already. */
  isBroken(target: string, folder?: Folder): boolean;
  /** The file name that `target` was most likely meant to be; by file name or by the name itself. */
  nearest(target: string, folder?: Folder): string | null;
  /** File names that begin or end with `target`, where nothing is near: `sukamaju` -> `sukamaju-hulu`, `sukamaju-hilir`. */
  around(target: string, folder?: Folder): readonly string[];
}

/** `broken`: keys of files that are there but could not be read. */
export function directoryOf(things: readonly Thing[], broken: readonly string[]): Directory {
  const byKey = new Map<string, Thing>(things.map((thing) => [thing.key, thing]));
  const byName = Groups.of(things, ({ id, entry }) => [entry.slug, id as string]);
  const brokenKeys = new Set(broken);
  const brokenSlugs = new Set(broken.map((key) => key.slice(key.indexOf("/") + 1)));
  const matches = (target: string) => {
    const exact = byKey.get(target);
    return exact ? [exact] : byName.get(target);
  };
  const inFolder = (folder: Folder | undefined) =>
    things.filter((thing) => !folder || thing.folder === folder);
  const [suggestions, neighbours] = [new Suggestions(), new Suggestions()];
  const candidates = new Map<Folder | undefined, { labels: string[]; slugs: string[] }>();
  const candidatesOf = (folder: Folder | undefined) => {
    const found = candidates.get(folder) ?? {
      labels: inFolder(folder).map(({ label }) => label),
      slugs: inFolder(folder).map(({ entry }) => entry.slug),
    };
    candidates.set(folder, found);
    return found;
  };
  return {
    find<F extends Folder>(folder: F, target: string) {
      const found = matches(target).filter((thing) => thing.folder === folder);
      const exact = byKey.get(`${folder}/${target}`);
      const all = exact ? [...new Set([exact, ...found])] : found;
      return all as unknown as readonly ThingOf[F][];
    },
    matches,
    isBroken: (target, folder) =>
      brokenKeys.has(target) || (folder ? brokenKeys.has(`${folder}/${target}`) : brokenSlugs.has(target)),
    nearest: (target, folder) =>
      suggestions.of(`${folder} ${target}`, () => {
        const { labels, slugs } = candidatesOf(folder);
        const plain = target.replace(/^\[\[|\]\]$|\.md$/g, "");
        const sameEnd = slugs.find((slug) => slug === plain || slug.endsWith(`/${plain}`));
        if (sameEnd) return sameEnd;
        const label = nearest(plain, labels);
        return label === null ? nearest(withoutFolder(plain), slugs) : (slugs[labels.indexOf(label)] ?? null);
      }),
    around: (target, folder) =>
      neighbours
        .of(`${folder} ${target}`, () => {
          const { slugs } = candidatesOf(folder);
          const found = slugs.filter((slug) => slug.startsWith(`${target}-`) || slug.endsWith(`-${target}`));
          return found.slice(0, 3).join(" ");
        })
        ?.split(" ")
        .filter(Boolean) ?? [],
  };
}

/** `people/iwan` -> `iwan`: a folder that was written too does not count. */
const withoutFolder = (target: string): string => target.replace(/^[a-z_]+\//, "");
