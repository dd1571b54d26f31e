/** What a check is, and what it may know beside the archive. */
import type { YamlSource } from "../content/yaml.ts";
import type { Archive } from "../graph/archive.ts";
import type { Problem } from "../problem.ts";

/** Finds every breach of one rule; linear in the archive, but for a sort. */
export type Check = (archive: Archive, inspection: Inspection) => Iterable<Problem>;

export interface Inspection {
  /** ISO day that counts as today. The clock reaches checks only, never a page. */
  readonly today: string;
  /** Every address that the site has: `/orang/iwan-setiawan/`, `/404.html`. */
  readonly addresses: ReadonlySet<string>;
  /** `site.yaml`, for the positions of what is wrong in it; absent where it cannot be read. */
  readonly settings?: YamlSource | null;
}

/** So many in one file are one mistake (a page pasted whole): the rest is told once these are mended. */
const mostInOneFile = 100;

export function* firstOf(problems: Iterable<Problem>): Generator<Problem> {
  let told = 0;
  for (const problem of problems) {
    yield problem;
    if (++told === mostInOneFile) return;
  }
}
