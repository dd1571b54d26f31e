/** One turn of making the index in segments by time and in one: all of it, then after one edited story. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { benchScript, freshCache } from "../command.ts";
import { editBody, type Subject } from "../edits.ts";
import { measure } from "../measure.ts";

export const manners = ["years", "one"] as const;
export type Manner = (typeof manners)[number];

/** Seconds once the archive is read. */
export interface MakingTime {
  readonly all: number;
  readonly edited: number;
}

export type SegmentsTurn = Readonly<Record<Manner, MakingTime>>;

/** `folder`: new, for all that this turn writes. */
export function segmentsTurn(
  content: string,
  subject: Subject,
  words: Iterator<string, never>,
  folder: string,
): SegmentsTurn {
  const time = (manner: Manner): MakingTime => {
    const own = join(folder, manner);
    mkdirSync(own, { recursive: true });
    const cache = freshCache(join(own, "cache"));
    const make = () => makeIndex(content, join(own, "site"), manner, cache, own);
    const all = make();
    const undo = editBody(content, subject, words.next().value);
    try {
      return { all, edited: make() };
    } finally {
      undo();
    }
  };
  return { years: time("years"), one: time("one") };
}

/** Seconds. `folder`: for reports. */
export function makeIndex(
  content: string,
  site: string,
  manner: Manner,
  cache: string,
  folder: string,
): number {
  const out = join(folder, "seconds.json");
  const command = benchScript("index", content, site, manner, out);
  measure({ ...command, env: { JEJAK_CACHE: cache } }, folder);
  return (JSON.parse(readFileSync(out, "utf8")) as { seconds: number }).seconds;
}
