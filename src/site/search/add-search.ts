/** Puts the search into a site that is being made: of what has been read, or, in a preview, what the last whole build made. */
import { hash } from "node:crypto";
import type { Archive } from "../../graph/archive.ts";
import { searchFolder, type Top, topFile } from "../../search/index-files.ts";
import type { Making } from "../making.ts";
import { real } from "../out-folder.ts";
import type { Progress } from "../progress.ts";
import { SearchCache } from "./cache.ts";
import { type MadeSearch, makeSearch, type SearchSite } from "./make-search.ts";
import type { IndexFiles } from "./pagefind.ts";

export interface SearchPlan {
  /** The content folder. */
  readonly content: string;
  readonly isPreview: boolean;
  readonly progress: Progress;
}

/** An index of so many stories is made while someone waits for a preview that has none yet. */
const fewStories = 1000;

export async function addSearch(archive: Archive, making: Making, plan: SearchPlan): Promise<void> {
  const cache = new SearchCache();
  const lastName = `last-${hash("sha1", real(plan.content), "hex")}`;
  const site: SearchSite = {
    keep: (folder) => making.keepFolder(folder, printIn(folder)),
    put: (path, bytes) => making.put(path, bytes, printIn(path)),
  };
  if (plan.isPreview) {
    const last = cache.get<MadeSearch>(lastName);
    if (last && putAgain(last, site, cache)) return;
    if (archive.articles.length > fewStories) return;
  }
  const made = await making.during(() => makeSearch(archive, site, cache, plan.progress));
  cache.put(lastName, made);
}

/** False where not all of it is left. */
function putAgain({ folders, files }: MadeSearch, site: SearchSite, cache: SearchCache): boolean {
  const missing = [...folders].filter(([folder]) => !site.keep(folder));
  const found = missing.map(([folder, name]) => [folder, cache.get<IndexFiles>(name)] as const);
  if (found.some(([, index]) => index === undefined)) return false;
  for (const [folder, index] of found)
    for (const [name, bytes] of index ?? []) site.put(folder + name, bytes);
  for (const [name, bytes] of files) site.put(name, name === topFile ? asPreview(String(bytes)) : bytes);
  return true;
}

const asPreview = (text: string): string => JSON.stringify({ ...(JSON.parse(text) as Top), preview: true });

/** What is below a folder of the search is made of what its name says. */
const printIn = (path: string): string =>
  path.startsWith(searchFolder) ? (/^[^/]+\//.exec(path.slice(searchFolder.length + 1))?.[0] ?? "") : "";
