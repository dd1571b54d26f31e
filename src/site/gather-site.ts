/** Gathers the records of a content folder, in two threads where there is much to read. */
import { hash } from "node:crypto";
import { join } from "node:path";
import { type Found, surveyContent } from "../content/load.ts";
import { cacheFolder } from "./cache-folder.js";
import { Claims } from "./claims.ts";
import { codeVersion } from "./compiled.ts";
import { real } from "./out-folder.ts";
import type { Progress } from "./progress.ts";
import { type Gathered, gather } from "./read-archive.ts";
import { filesAtATime, readClaimed, readFiles } from "./records/read-files.ts";
import { RecordStore } from "./records/store.ts";
import { SecondThread } from "./second-thread.ts";
import { dayOf, type Source } from "./source.ts";

/** Fewer files are read before a second thread has started. */
const manyFiles = 2000;

/** `store`: of an earlier build in this process; `source`: where the folder has been looked at. */
export interface GatherOptions {
  readonly today?: string | undefined;
  readonly drafts: boolean;
  readonly store?: RecordStore | undefined;
  readonly source?: Source | undefined;
  readonly progress: Progress;
}

/** What was read, the store that keeps it, and the thread that helped, if one did: it goes on to link the same site. */
export interface GatheredSite {
  readonly gathered: Gathered;
  readonly store: RecordStore;
  readonly second: SecondThread | null;
}

export async function gatherSite(content: string, options: GatherOptions): Promise<GatheredSite> {
  const { drafts, source, progress } = options;
  const survey = source?.survey ?? surveyContent(content);
  const { markdown } = survey;
  const today = options.today ?? dayOf({ survey });
  const folder = recordFolder(content, today);
  const store = options.store?.folder === folder ? options.store : new RecordStore(folder);
  const isMuch = folder !== null && store.isEmpty && markdown.length >= manyFiles;
  const second = isMuch ? SecondThread.start({ content, records: folder, today, drafts }) : null;
  progress.begin("reading", markdown.length);
  const tell = (done: number) => progress.at(done);
  const prints = second ? await readTogether(content, markdown, store, today, second, tell) : source?.prints;
  const rows = readFiles(content, markdown, store, today, { prints, tell });
  const files = rows.map(({ file, print }) => ({ file, print }));
  second?.ask({ step: "link", files }).catch(() => {}); // then it lists no pages, and makes none
  return { gathered: gather(content, { today, survey, read: () => rows }), store, second };
}

/**
 * Records hold for this code and, as a check reads dates without a century by it, for this year. Null where the sources
 * run as they are: nothing tells then what code a record is of.
 */
function recordFolder(content: string, today: string): string | null {
  if (codeVersion === null) return null;
  const name = hash("sha1", [codeVersion, real(content), today.slice(0, 4)].join("\n"), "hex");
  return join(cacheFolder, "records", name.slice(0, 16));
}

/** Into an empty store. The prints of what could be read, in the order of `markdown`. */
async function readTogether(
  content: string,
  markdown: readonly Found[],
  store: RecordStore,
  today: string,
  second: SecondThread,
  tell: (done: number) => void,
): Promise<(string | undefined)[]> {
  const claims = new Claims(markdown.length, filesAtATime);
  const theirs = second.ask<string | null>({ step: "read", claims: claims.shared });
  store.keep(readClaimed(content, markdown, claims, today, tell));
  const name = await theirs.catch(() => null); // what it leaves is read by this thread
  if (name !== null) store.load(name);
  const prints = new Map([...store.rows].map(({ file, print }) => [file, print]));
  return markdown.map(({ file }) => prints.get(file));
}
