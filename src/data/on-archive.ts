/** What many files of data share is made once for an archive. */
import type { Archive } from "../graph/archive.ts";

/** `make`, run at most once for each archive; what it made goes with the archive. */
export function onArchive<T extends object>(make: (archive: Archive) => T): (archive: Archive) => T {
  const made = new WeakMap<Archive, T>();
  return (archive) => {
    const known = made.get(archive) ?? make(archive);
    made.set(archive, known);
    return known;
  };
}
