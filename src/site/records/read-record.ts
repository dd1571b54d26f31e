/** One file of content, read by itself: what it says, and what is wrong with it whatever the others say. */
import { checkFile } from "../../checks/check-file.ts";
import type { Body } from "../../content/body.ts";
import { entryOf, type Found } from "../../content/load.ts";
import { readThings } from "../../model/read-things.ts";
import type { Thing } from "../../model/thing.ts";
import type { Problem } from "../../problem.ts";

/** A thing as far as its own file tells, without what is in its text; drafts are not `hidden` here. */
export type Head = Omit<Thing, "body" | "sentences" | "entry" | "url">;

export interface FileRecord {
  /** Null where nothing could be read. */
  readonly head: Head | null;
  readonly body: Body;
  readonly sentences: Thing["sentences"];
  readonly problems: readonly Problem[];
}

export const noBody: Body = { parts: [] };

/** `bytes`: what the file holds, or why that cannot be told; `today`: ISO day. */
export function readRecord(found: Found, bytes: Buffer | Problem, today: string): FileRecord {
  const { entry, problems } = entryOf(found, bytes);
  if (entry === null) return { head: null, body: noBody, sentences: [], problems };
  const { things, problems: faults } = readThings([entry], { words: "id", drafts: true });
  const [thing] = things;
  if (!thing) throw new Error(`no thing in ${found.file}`);
  const { body, sentences, entry: _, url: __, ...head } = thing;
  return { head, body, sentences, problems: [...problems, ...faults, ...checkFile(thing, today)] };
}
