/** Gathers the records of a content folder, in two threads where there is much to read. */
import { hash } from "node:crypto";
import { join } from "node:path";
import type { Survey } from "../content/load.ts";
import { cacheFolder } from "./cache-folder.js";
import { Claims } from "./claims.ts";
import { codeVersion } from "./compiled.ts";
import { real } from "./out-folder.ts";
import type { Progress } from "./progress.ts";
import { type Gathered, gather } from "./read-archive.ts";
import { filesAtATime, readClaimed, readFiles } from "./records/read-files.ts";
import type { Row } from "./records/segment.ts";
import { RecordStore } from "./records/store.ts";
import { type Post, SecondThread } from "./second-thread.ts";
import { lookAround, type Source } from "./source.ts";
import { dayOf } from "./today.ts";

/** Fewer files are read before a second thread has started. */
const manyFiles = 2000;

export interface PrepareOptions {
  readonly today?: string | undefined;
  readonly drafts: boolean;
  /** Of an earlier build in this process. */
  readonly store?: RecordStore | undefined;
  /** Where the folder has been looked at. */
  readonly source?: Source | undefined;
}

/** A content folder that is about to be read, or is being read already by a second thread. */
export interface Prepared {
  readonly survey: Survey;
  /** Print of all but the Markdown files. */
  readonly others: string;
  /** Of the files' bytes, where they are known. */
  readonly prints?: readonly string[] | undefined;
  readonly today: string;
  readonly post: Post;
  readonly store: RecordStore;
  readonly help: Help | null;
}

interface Help {
  readonly second: SecondThread;
  readonly claims: Claims;
  /** Name of the segment that holds what it read. */
  readonly segment: Promise<string | null>;
}

/** Starts a second thread where there is much to read; the sooner, the more of it that does. */
export function prepare(content: string, options: PrepareOptions): Prepared {
  const { drafts, source } = options;
  const { survey, others } = source ?? lookAround(content);
  const { length } = survey.markdown;
  const today = options.today ?? dayOf(survey);
  const folder = recordFolder(content, today);
  const store = options.store?.folder === folder ? options.store : new RecordStore(folder);
  const post = { content, records: folder ?? "", today, drafts };
  const second = folder && store.isEmpty && length >= manyFiles ? SecondThread.start(post) : null;
  return {
    survey,
    others,
    prints: source?.prints,
    today,
    post,
    store,
    help: second && helpOf(second, length),
  };
}

function helpOf(second: SecondThread, files: number): Help {
  const claims = new Claims(files, filesAtATime);
  const segment = second.ask<string | null>({ step: "read", claims: claims.shared });
  return { second, claims, segment: segment.catch(() => null) }; // what it leaves is read by this thread
}

/** A thread that helps goes on to link the same site. */
export async function gatherSite(prepared: Prepared, progress: Progress): Promise<Gathered> {
  const { survey, today, store, help } = prepared;
  const { markdown } = survey;
  const { content } = prepared.post;
  progress.begin("reading", markdown.length);
  const tell = (done: number) => progress.at(done);
  const prints = help ? await readTogether(prepared, help, tell) : prepared.prints;
  const rows = readFiles(content, markdown, store, today, { prints, tell });
  if (help) linkThere(help.second, rows);
  return gather(content, survey, today, rows);
}

/** A thread for the pages of a site whose files needed none; null where it has nowhere to find their records. */
export function secondFor({ post, store }: Prepared, rows: readonly Row[]): SecondThread | null {
  const second = store.folder ? SecondThread.start(post) : null;
  if (second) linkThere(second, rows);
  return second;
}

/** If that fails, the thread lists no pages, and makes none. */
function linkThere(second: SecondThread, rows: readonly Row[]): void {
  const files = rows.map(({ file, print }) => ({ file, print }));
  second.ask({ step: "link", files }).catch(() => {});
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

/** Into an empty store. The prints of what could be read, in the order of the files. */
async function readTogether(
  { survey: { markdown }, today, post, store }: Prepared,
  { claims, segment }: Help,
  tell: (done: number) => void,
): Promise<(string | undefined)[]> {
  store.keep(readClaimed(post.content, markdown, claims, today, tell));
  const name = await segment;
  if (name !== null) store.load(name);
  const prints = new Map([...store.rows].map(({ file, print }) => [file, print]));
  return markdown.map(({ file }) => prints.get(file));
}
