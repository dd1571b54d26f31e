/**
 * Records on disk: those that one run read, in two files that never change. In the heads, a line with the sum of all that
 * follows, and a line for each record; in the texts, bodies and sentences as JSON, fetched one by one when a page shows them.
 */
import { hash } from "node:crypto";
import {
  closeSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import type { Body } from "../../content/body.ts";
import type { Mark } from "../../content/marks.ts";
import type { Head } from "../../model/read-things.ts";
import type { Thing } from "../../model/thing.ts";
import type { Problem } from "../../problem.ts";
import type { FileRecord } from "./read-record.ts";

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
  readonly body: Place;
  readonly sentences: Place;
  readonly segment: Segment;
}

export type ReadableRow = Row & { readonly head: Head };

export const isReadable = (row: Row): row is ReadableRow => row.head !== null;

/** Where a text lies among the texts, in bytes, and its sum, which tells whether it is damaged. */
type Place = readonly [from: number, length: number, sum: number];

/** `Row` without its segment, as it is written. */
type Line = readonly [
  file: string,
  print: string,
  headPrint: string,
  body: Place,
  sentences: Place,
  problems: readonly Problem[],
  head: Head | null,
];

/** Equal only where two texts are. */
const printOf = (text: string): string => hash("sha1", text, "base64").slice(0, 12);

/** Where the bytes of texts lie. */
type Texts = (from: number, length: number) => Buffer;

export class Segment {
  readonly rows: readonly Row[];
  readonly #texts: Texts;

  constructor(heads: string, texts: Texts) {
    const lines = JSON.parse(`[${heads}]`) as Line[];
    const shared = sharing();
    this.rows = lines.map(([file, print, headPrint, body, sentences, problems, head]) => ({
      file,
      print,
      headPrint,
      head: head && shared(head),
      problems,
      body,
      sentences,
      segment: this,
    }));
    this.#texts = texts;
  }

  /** Null where it is damaged. */
  body({ body }: Row): Body | null {
    return this.#read<Body>(body);
  }

  /** As above. */
  sentences({ sentences }: Row): Thing["sentences"] | null {
    return this.#read<Thing["sentences"]>(sentences);
  }

  #read<T>([from, length, sum]: Place): T | null {
    const bytes = this.#texts(from, length);
    return crc32(bytes) === sum ? (JSON.parse(bytes.toString()) as T) : null;
  }
}

/** Of equal names in the marks of heads, one text is kept, which JSON does not see to: of 10,000 stories, several MB. */
function sharing(): (head: Head) => Head {
  const known = new Map<string, string>();
  const one = (text: string): string => {
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
    return first ?? text;
  };
  return (head) => {
    for (const mark of head.marks as Mutable<Mark>[]) {
      if (mark.kind !== "mention") continue;
      mark.target = one(mark.target);
      if (mark.label !== null) mark.label = one(mark.label);
    }
    return head;
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Takes records one by one, and keeps of each no more than its text. */
export class SegmentWriter {
  readonly #heads: string[] = [];
  readonly #texts: Buffer[] = [];
  /** Where the next texts go, and how much of it is taken. */
  #room = Buffer.alloc(0);
  #taken = 0;
  #size = 0;

  add(file: string, print: string, { head, body, sentences, problems }: FileRecord): void {
    this.#put({ file, print, head, problems }, body, sentences);
  }

  /** Takes over what another segment holds; nothing where its texts are damaged. */
  copy(row: Row): void {
    const [body, sentences] = [row.segment.body(row), row.segment.sentences(row)];
    if (body && sentences) this.#put(row, body, sentences);
  }

  get count(): number {
    return this.#heads.length;
  }

  #put(
    row: Pick<Row, "file" | "print" | "head" | "problems">,
    body: Body,
    sentences: Thing["sentences"],
  ): void {
    const { file, print, problems } = row;
    const head = JSON.stringify(row.head);
    const line = JSON.stringify([
      file,
      print,
      printOf(head),
      this.#place(body),
      this.#place(sentences),
      problems,
    ]);
    this.#heads.push(`${line.slice(0, -1)},${head}]`);
  }

  #place(data: unknown): Place {
    const text = JSON.stringify(data);
    const most = 3 * text.length; // UTF-8 of a UTF-16 unit
    if (this.#taken + most > this.#room.length) {
      this.#close();
      this.#room = Buffer.allocUnsafeSlow(Math.max(roomAtATime, most));
    }
    const bytes = this.#room.subarray(this.#taken, this.#taken + this.#room.write(text, this.#taken, "utf8"));
    const place = [this.#size, bytes.length, crc32(bytes)] as const;
    this.#taken += bytes.length;
    this.#size += bytes.length;
    return place;
  }

  /** For a run that keeps nothing on disk. */
  inMemory(): Segment {
    const texts = Buffer.concat(this.#close());
    return new Segment(this.#heads.join(","), (from, length) => texts.subarray(from, from + length));
  }

  /** Throws where the disk takes nothing; a half-written segment has no heads, and so is none. */
  write(folder: string, name: string): void {
    const file = openSync(join(folder, `${name}.texts`), "w");
    for (const bytes of this.#close()) writeSync(file, bytes);
    closeSync(file);
    const heads = this.#heads.join(",\n");
    writeFileSync(join(folder, `${name}.new`), `${crc32(heads)}\n${heads}`);
    renameSync(join(folder, `${name}.new`), join(folder, `${name}.heads`));
  }

  #close(): readonly Buffer[] {
    if (this.#taken > 0) this.#texts.push(this.#room.subarray(0, this.#taken));
    this.#room = this.#room.subarray(this.#taken);
    this.#taken = 0;
    return this.#texts;
  }
}

/** Bytes. */
const roomAtATime = 1024 * 1024;

/** Null where it is not there, or damaged. */
export function readSegment(folder: string, name: string): Segment | null {
  try {
    const text = readFileSync(join(folder, `${name}.heads`), "utf8");
    const end = text.indexOf("\n");
    const heads = text.slice(end + 1);
    return String(crc32(heads)) === text.slice(0, end)
      ? new Segment(heads, textsIn(join(folder, `${name}.texts`)))
      : null;
  } catch {
    return null;
  }
}

/** Bytes: what one save under `npm start` leaves is kept in memory, as there may be many. */
const small = 256 * 1024;

/** Opened once; open, a file stays readable when another run deletes it. What is read holds until the next is. */
function textsIn(path: string): Texts {
  if (statSync(path).size <= small) {
    const texts = readFileSync(path);
    return (from, length) => texts.subarray(from, from + length);
  }
  const file = openSync(path, "r");
  let bytes = Buffer.allocUnsafe(64 * 1024);
  return (from, length) => {
    if (length > bytes.length) bytes = Buffer.allocUnsafe(2 * length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, from));
  };
}
