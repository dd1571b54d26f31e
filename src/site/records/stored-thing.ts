/** A thing out of its record: its text is fetched when something asks for it. */
import type { Body } from "../../content/body.ts";
import type { Folder } from "../../content/folders.ts";
import { bytesOf, type Entry, entryOf, type Found } from "../../content/load.ts";
import { type ReadOptions, readThings } from "../../model/read-things.ts";
import type { Thing, Url } from "../../model/thing.ts";
import { urlOf } from "../../model/url.ts";
import type { Prints } from "../page.ts";
import { printOf } from "../print.ts";
import type { ReadableRow, Row } from "./segment.ts";

/** Of things that came from a file. */
export const prints: Prints = {
  file: (thing) => rowOf(thing).print,
  head: (thing) => rowOf(thing).headPrint,
};

function rowOf(thing: Thing): ReadableRow {
  if (!(thing instanceof StoredThing)) throw new Error(`not from a file: ${thing.key}`);
  return StoredThing.rowOf(thing);
}

/** `root`: the content folder. */
export function storedThing(row: ReadableRow, found: Found, root: string, options: ReadOptions): Thing {
  return new StoredThing(row, found, root, options) as unknown as Thing;
}

/** Of as many stories, some 6 MB in each thread; the first that came goes first. */
const recent = new Map<Row, Thing["sentences"]>();
const mostRecent = 2048;

class StoredThing {
  readonly url: Url;
  readonly hidden: boolean;
  readonly entry: Entry;
  readonly #row: ReadableRow;
  readonly #root: string;

  constructor(row: ReadableRow, found: Found, root: string, { words, drafts }: ReadOptions) {
    Object.assign(this, row.head);
    this.url = urlOf(found.folder, found.slug, words);
    this.hidden = row.head.hidden || (row.head.draft && !drafts);
    this.entry = new StoredEntry(found, root);
    this.#row = row;
    this.#root = root;
  }

  static rowOf(thing: StoredThing): ReadableRow {
    return thing.#row;
  }

  get body(): Body {
    return this.#row.segment.body(this.#row) ?? this.#again().body;
  }

  /** Ten pages ask for them, each for one. */
  get sentences(): Thing["sentences"] {
    const known = recent.get(this.#row);
    if (known) return known;
    const sentences = this.#row.segment.sentences(this.#row) ?? this.#again().sentences;
    if (recent.size >= mostRecent) recent.delete(recent.keys().next().value ?? this.#row);
    recent.set(this.#row, sentences);
    return sentences;
  }

  /** From the file itself, where what was kept of it is damaged. Throws where the file says something else by now. */
  #again(): Thing {
    const { file, folder, slug } = this.entry;
    const bytes = bytesOf(this.#root, file);
    const { entry } = entryOf({ file, folder, slug }, bytes);
    const isSame = entry !== null && printOf(bytes) === this.#row.print;
    const [thing] = isSame ? readThings([entry], { words: "id", drafts: true }).things : [];
    if (!thing) throw new Error(`${file} was changed while the site was built`);
    return thing;
  }
}

/** A file's own text: read once more where a problem has to be placed in it. */
class StoredEntry implements Entry {
  readonly file: string;
  readonly folder: Folder;
  readonly slug: string;
  readonly #root: string;
  #entry: Entry | undefined;

  constructor({ file, folder, slug }: Found, root: string) {
    this.file = file;
    this.folder = folder;
    this.slug = slug;
    this.#root = root;
  }

  get yaml(): string {
    return this.#read().yaml;
  }

  get yamlLine(): number {
    return this.#read().yamlLine;
  }

  get data(): Entry["data"] {
    return this.#read().data;
  }

  get body(): string {
    return this.#read().body;
  }

  get bodyLine(): number {
    return this.#read().bodyLine;
  }

  #read(): Entry {
    this.#entry ??= entryOf(this, bytesOf(this.#root, this.file)).entry ?? nothing(this);
    return this.#entry;
  }
}

/** Of a file that was changed since, and cannot be read any more. */
const nothing = ({ file, folder, slug }: Found): Entry => ({
  file,
  folder,
  slug,
  yaml: "",
  yamlLine: 1,
  data: {},
  body: "",
  bodyLine: 1,
});
