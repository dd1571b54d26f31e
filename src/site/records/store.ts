/** The records of a content folder: those of earlier runs, by file and content, and what this run adds to them. */
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { keepNewest } from "../keep-newest.ts";
import { type Row, readSegment, type Segment, SegmentWriter } from "./segment.ts";

/** Which record tells of a file: the path below the content folder and the print of its bytes. */
export type Wanted = Pick<Row, "file" | "print">;

const keyOf = (file: string, print: string): string => `${print} ${file}`;

export class RecordStore {
  /** Null where nothing is kept. */
  readonly folder: string | null;
  readonly #rows = new Map<string, Row>();
  readonly #loaded = new Set<string>();

  /** `folder`: where records are kept, which may be deleted at any time; null: only in memory. */
  constructor(folder: string | null) {
    this.folder = folder;
    if (!folder) return;
    const names = segmentsIn(folder);
    for (const name of names) this.load(name);
    if (names.length === 0) keepNewest(dirname(folder), mostFolders);
  }

  get isEmpty(): boolean {
    return this.#rows.size === 0;
  }

  has(file: string, print: string): boolean {
    return this.#rows.has(keyOf(file, print));
  }

  /** Throws where there is none. */
  get(file: string, print: string): Row {
    const row = this.#rows.get(keyOf(file, print));
    if (!row) throw new Error(`no record of ${file}`);
    return row;
  }

  /** In no order. */
  get rows(): Iterable<Row> {
    return this.#rows.values();
  }

  /** Takes in a segment that another thread wrote. What is damaged is deleted, and read again from its source. */
  load(name: string): boolean {
    if (!this.folder) return false;
    const segment = readSegment(this.folder, name);
    if (segment) this.#take(segment, name);
    else removeSegment(this.folder, name);
    return segment !== null;
  }

  /** Keeps what was read: in memory alone where the disk takes nothing. */
  keep(writer: SegmentWriter): void {
    if (writer.count === 0) return;
    const name = this.folder && writeTo(this.folder, writer);
    if (name !== null && this.load(name)) return;
    this.#take(writer.inMemory(), "");
  }

  /** Where most of what is kept is of use no more, or scattered, the rest is put together anew. */
  tidy(wanted: readonly Row[]): void {
    const scattered = this.#loaded.size > mostSegments || this.#rows.size > 2 * wanted.length + 100;
    if (!this.folder || !scattered) return;
    const old = [...this.#loaded];
    const writer = new SegmentWriter();
    for (const row of wanted) writer.copy(row);
    const name = writeTo(this.folder, writer);
    if (name === null) return;
    for (const one of old) removeSegment(this.folder, one);
    this.#loaded.clear();
    this.#rows.clear();
    this.load(name);
  }

  #take(segment: Segment, name: string): void {
    this.#loaded.add(name);
    for (const row of segment.rows) this.#rows.set(keyOf(row.file, row.print), row);
  }
}

/** Of other content, and of code that was replaced since. */
const mostFolders = 30;

/** Each run that finds something new adds one. */
const mostSegments = 24;

function segmentsIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".heads"))
      .map((name) => name.slice(0, -".heads".length))
      .sort();
  } catch {
    return [];
  }
}

/** Null where the disk takes nothing: a cache is no reason to fail. */
export function writeTo(folder: string, writer: SegmentWriter): string | null {
  const name = `${Date.now().toString(36)}-${process.pid}-${Math.random().toString(36).slice(2, 8)}`;
  try {
    mkdirSync(folder, { recursive: true });
    writer.write(folder, name);
    return name;
  } catch {
    return null;
  }
}

function removeSegment(folder: string, name: string): void {
  for (const ending of ["heads", "texts"]) rmSync(join(folder, `${name}.${ending}`), { force: true });
}
