/** Finding things by what editors write: a file name, `folder/name`, or a permanent id. */
import type { Folder } from "../content/folders.ts";
import type { Thing, ThingOf } from "../model/thing.ts";
import { nearest } from "../nearest.ts";
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

/** Nobody mends more mistakes at a sitting, and each suggestion looks at every name. */
const mostSuggestions = 200;

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
  const answers = new Map<string, string | null>();
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
    nearest(target, folder) {
      const question = `${folder} ${target}`;
      let answer = answers.get(question);
      if (answer === undefined && answers.size >= mostSuggestions) return null;
      if (answer === undefined) {
        const { labels, slugs } = candidatesOf(folder);
        const plain = target.replace(/^\[\[|\]\]$|\.md$/g, "");
        const label = nearest(plain, labels);
        const sameEnd = slugs.find((slug) => slug === plain || slug.endsWith(`/${plain}`));
        answer =
          sameEnd ??
          (label === null ? nearest(lastPart(plain), slugs) : (slugs[labels.indexOf(label)] ?? null));
        answers.set(question, answer);
      }
      return answer;
    },
    around(target, folder) {
      const question = `${folder} ${target}`;
      if (!answers.has(question) || target.length < 3) return [];
      const { slugs } = candidatesOf(folder);
      return slugs.filter((slug) => slug.startsWith(`${target}-`) || slug.endsWith(`-${target}`)).slice(0, 3);
    },
  };
}

/** `people/iwan` -> `iwan`: a folder that was written too does not count. */
const lastPart = (target: string): string => target.replace(/^[a-z_]+\//, "");
