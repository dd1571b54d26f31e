/**
 * Records on disk: those that one run read, in two files that never change. In the heads, a line with the sum of all that
 * follows, and a line for each record; in the bodies, each body as JSON, fetched one by one when a page shows it.
 */
import { hash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync, renameSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Body } from "../../content/body.ts";
import type { Problem } from "../../problem.ts";
import type { FileRecord, Head } from "./read-record.ts";

/** What is known of one file without its body. */
export interface Row {
  /** Path below the content folder. */
  readonly file: string;
  /** Of its bytes. */
  readonly print: string;
  /** Of all that it says but for its body. */
  readonly headPrint: string;
  readonly head: Head | null;
  readonly problems: readonly Problem[];
  /** Where the body lies among the bodies, in bytes, and its sum. */
  readonly body: { readonly from: number; readonly length: number; readonly sum: string };
  readonly segment: Segment;
}

export type ReadableRow = Row & { readonly head: Head };

export const isReadable = (row: Row): row is ReadableRow => row.head !== null;

/** `Row` without its segment, as it is written. */
type Line = readonly [
  file: string,
  print: string,
  headPrint: string,
  from: number,
  length: number,
  sum: string,
  problems: readonly Problem[],
  head: Head | null,
];

const sumOf = (text: string): string => hash("sha1", text, "base64").slice(0, 12);

/** Where the bytes of bodies lie. */
type Bodies = (from: number, length: number) => Buffer;

export class Segment {
  readonly rows: readonly Row[];
  readonly #bodies: Bodies;

  constructor(heads: string, bodies: Bodies) {
    const lines = JSON.parse(`[${heads}]`) as Line[];
    this.rows = lines.map(([file, print, headPrint, from, length, sum, problems, head]) => ({
      file,
      print,
      headPrint,
      head,
      problems,
      body: { from, length, sum },
      segment: this,
    }));
    this.#bodies = bodies;
  }

  /** Null where the file is gone or damaged. */
  body({ body: { from, length, sum } }: Row): Body | null {
    const text = this.#bodies(from, length).toString();
    return sumOf(text) === sum ? (JSON.parse(text) as Body) : null;
  }
}

/** Takes records one by one, and keeps of each no more than its text. */
export class SegmentWriter {
  readonly #heads: string[] = [];
  /** Joined now and then, as one large text takes less room than many. */
  readonly #bodies: Buffer[] = [];
  #recent: string[] = [];
  #size = 0;

  add(file: string, print: string, { head, body, problems }: FileRecord): void {
    this.#put({ file, print, head, problems }, JSON.stringify(body));
  }

  /** Takes over what another segment holds; nothing where its body is damaged. */
  copy(row: Row): void {
    const body = row.segment.body(row);
    if (body) this.#put(row, JSON.stringify(body));
  }

  #put(
    { file, print, head, problems }: Pick<Row, "file" | "print" | "head" | "problems">,
    body: string,
  ): void {
    const headText = JSON.stringify(head);
    const length = Buffer.byteLength(body);
    const line = JSON.stringify([file, print, sumOf(headText), this.#size, length, sumOf(body), problems]);
    this.#heads.push(`${line.slice(0, -1)},${headText}]`);
    this.#recent.push(body);
    this.#size += length;
    if (this.#recent.length === bodiesAtATime) this.#join();
  }

  get count(): number {
    return this.#heads.length;
  }

  /** For a run that keeps nothing on disk. */
  inMemory(): Segment {
    const bodies = Buffer.concat(this.#join());
    return new Segment(this.#heads.join(","), (from, length) => bodies.subarray(from, from + length));
  }

  /** Throws where the disk takes nothing; a half-written segment has no heads, and so is none. */
  write(folder: string, name: string): void {
    const file = openSync(join(folder, `${name}.bodies`), "w");
    for (const bytes of this.#join()) writeSync(file, bytes);
    closeSync(file);
    const heads = this.#heads.join(",\n");
    writeFileSync(join(folder, `${name}.new`), `${sumOf(heads)}\n${heads}`);
    renameSync(join(folder, `${name}.new`), join(folder, `${name}.heads`));
  }

  #join(): readonly Buffer[] {
    if (this.#recent.length > 0) this.#bodies.push(Buffer.from(this.#recent.join("")));
    this.#recent = [];
    return this.#bodies;
  }
}

const bodiesAtATime = 256;

/** Null where it is not there, or damaged. */
export function readSegment(folder: string, name: string): Segment | null {
  try {
    const text = readFileSync(join(folder, `${name}.heads`), "utf8");
    const end = text.indexOf("\n");
    const heads = text.slice(end + 1);
    return sumOf(heads) === text.slice(0, end)
      ? new Segment(heads, bodiesIn(join(folder, `${name}.bodies`)))
      : null;
  } catch {
    return null;
  }
}

/** Opened once; open, a file stays readable when another run deletes it. What is read holds until the next is. */
function bodiesIn(path: string): Bodies {
  const file = openSync(path, "r");
  let bytes = Buffer.allocUnsafe(64 * 1024);
  return (from, length) => {
    if (length > bytes.length) bytes = Buffer.allocUnsafe(2 * length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, from));
  };
}
