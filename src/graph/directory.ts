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
  const matches = meaningsOf(things);
  const brokenKeys = new Set(broken);
  const brokenSlugs = new Set(broken.map((key) => key.slice(key.indexOf("/") + 1)));
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
      const found = matches(target);
      if (isOwnName(found, folder, target)) return found as unknown as readonly ThingOf[F][];
      const key = `${folder}/${target}`;
      const all = [...matches(key).filter((thing) => thing.key === key), ...found];
      return [...new Set(all)].filter((thing) => thing.folder === folder) as unknown as readonly ThingOf[F][];
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

/** All that editors may write for a thing, though some of it may mean another thing, or several. */
export const namesInFiles = ({ key, id, entry }: Thing): readonly string[] => [key, entry.slug, id];

/** What a target may mean: the thing whose key it is, else all whose file name or id it is. */
function meaningsOf(things: readonly Thing[]): (target: string) => readonly Thing[] {
  const byName = Groups.of(things, ({ id, entry }) => [entry.slug, id as string]);
  const isNamedByKey = (thing: Thing) => {
    const [first, ...others] = byName.get(thing.key);
    return first === thing && others.length === 0;
  };
  const others = things.filter((thing) => !isNamedByKey(thing));
  const byKey = new Map<string, readonly Thing[]>(others.map((thing) => [thing.key, [thing]]));
  return (target) => byKey.get(target) ?? byName.get(target);
}

/** Whether `target` is the file name of one thing of that folder, and no name of any other. */
const isOwnName = ([thing, ...others]: readonly Thing[], folder: Folder, target: string): boolean =>
  thing?.folder === folder && thing.entry.slug === target && others.length === 0;

/** `people/iwan` -> `iwan`: a folder that was written too does not count. */
const withoutFolder = (target: string): string => target.replace(/^[a-z_]+\//, "");
