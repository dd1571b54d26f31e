/** Content on disk -> a record of each file: from the store where it has one of the same bytes, else read anew. */
import { bytesOf, type Found } from "../../content/load.ts";
import type { Claims } from "../claims.ts";
import { printOf } from "../print.ts";
import { readRecord } from "./read-record.ts";
import { type Row, SegmentWriter } from "./segment.ts";
import type { RecordStore } from "./store.ts";

/** In the order of `markdown`. `prints`: of their bytes, where they are known; `tell`: called with how many are done. */
export function readFiles(
  root: string,
  markdown: readonly Found[],
  store: RecordStore,
  today: string,
  {
    prints,
    tell,
  }: { prints?: readonly (string | undefined)[] | undefined; tell?: (done: number) => void } = {},
): Row[] {
  const writer = new SegmentWriter();
  const wanted = markdown.map((found, index) => {
    const known = prints?.[index];
    if (known !== undefined && store.has(found.file, known)) return known;
    if (index % filesAtATime === 0) tell?.(index);
    const bytes = bytesOf(root, found.file);
    const print = printOf(bytes);
    if (!store.has(found.file, print)) writer.add(found.file, print, readRecord(found, bytes, today));
    return print;
  });
  store.keep(writer);
  return markdown.map(({ file }, index) => store.get(file, wanted[index] ?? ""));
}

/** How many are claimed at a time. */
export const filesAtATime = 64;

/** Reads what it can claim, whatever the store has. Several threads do so at once, each with a writer of its own. */
export function readClaimed(
  root: string,
  markdown: readonly Found[],
  claims: Claims,
  today: string,
  tell: (done: number) => void = () => {},
): SegmentWriter {
  const writer = new SegmentWriter();
  for (let claim = claims.next(); claim; claim = claims.next()) {
    tell(claims.taken);
    for (const found of markdown.slice(claim.from, claim.to)) {
      const bytes = bytesOf(root, found.file);
      writer.add(found.file, printOf(bytes), readRecord(found, bytes, today));
    }
  }
  return writer;
}
