/** Finding things by what editors write: a file name, `folder/name`, or a permanent id. */
import type { Folder } from "../content/folders.ts";
import type { Thing, ThingOf } from "../model/thing.ts";
import { nearest } from "../nearest.ts";

export interface Directory {
  /** A reference that names its folder by where it stands. */
  find<F extends Folder>(folder: F, target: string): ThingOf[F] | null;
  /** A mention, which may stand for a thing of any folder: all that fit. */
  matches(target: string): readonly Thing[];
  /** The name that `target` was most likely meant to be; by file name or by the name itself. */
  nearest(target: string, folder?: Folder): string | null;
}

export function directoryOf(things: readonly Thing[]): Directory {
  const byKey = new Map<string, Thing>();
  const bySlug = new Map<string, Thing[]>();
  for (const thing of things) byKey.set(thing.id, thing);
  for (const thing of things) {
    const { slug } = thing.entry;
    byKey.set(thing.key, thing);
    bySlug.set(slug, [...(bySlug.get(slug) ?? []), thing]);
  }
  return {
    find<F extends Folder>(folder: F, target: string) {
      const found = byKey.get(`${folder}/${target}`) ?? byKey.get(target);
      return found?.folder === folder ? (found as ThingOf[F]) : null;
    },
    matches(target) {
      const exact = byKey.get(target);
      return exact ? [exact] : (bySlug.get(target) ?? []);
    },
    nearest(target, folder) {
      const candidates = things.filter((thing) => !folder || thing.folder === folder);
      const wanted = target.replace(/^[a-z_]+\//, "");
      const byName = nearest(
        target,
        candidates.map(({ label }) => label),
      );
      const named = candidates.find(({ label }) => label === byName);
      if (named) return named.entry.slug;
      return nearest(
        wanted,
        candidates.map(({ entry }) => entry.slug),
      );
    },
  };
}
