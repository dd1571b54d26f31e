/** One file of content, read by itself: what it says, and what is wrong with it whatever the others say. */
import { checkFile } from "../../checks/check-file.ts";
import type { Body } from "../../content/body.ts";
import { entryOf, type Found } from "../../content/load.ts";
import { type Head, readThing } from "../../model/read-things.ts";
import type { Thing } from "../../model/thing.ts";
import type { Problem } from "../../problem.ts";

export interface FileRecord {
  /** Null where nothing could be read. */
  readonly head: Head | null;
  readonly body: Body;
  readonly sentences: Thing["sentences"];
  readonly problems: readonly Problem[];
}

const noBody: Body = { parts: [] };

/** `bytes`: what the file holds, or why that cannot be told; `today`: ISO day. */
export function readRecord(found: Found, bytes: Buffer | Problem, today: string): FileRecord {
  const { entry, problems } = entryOf(found, bytes);
  if (entry === null) return { head: null, body: noBody, sentences: [], problems };
  const { head, thing, problems: faults } = readThing(entry, { words: "id", drafts: true });
  const { body, sentences } = thing;
  return { head, body, sentences, problems: [...problems, ...faults, ...checkFile(thing, today)] };
}
