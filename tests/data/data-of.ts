/** The open data of a small archive, read back as anyone else would read them. */
import type { Row } from "../../src/data/field.ts";
import type { Page } from "../../src/site/page.ts";

export interface FieldNode {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
  };
}

export interface ResourceNode {
  readonly profile: string;
  readonly name: string;
  readonly path: string;
  readonly format: "csv" | "ndjson" | "jsonld";
  readonly schema: {
    readonly fields: readonly FieldNode[];
    readonly primaryKey?: string;
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

export interface DataNode {
  readonly version: string;
  readonly licenses?: readonly { readonly title: string; readonly path: string }[];
  readonly resources: readonly ResourceNode[];
}

export class Data {
  readonly #texts: ReadonlyMap<string, string>;

  constructor(pages: readonly Page[]) {
    const data = pages.filter(({ path }) => path.startsWith("data/") || path.endsWith("index.json"));
    this.#texts = new Map(data.map((page) => [page.path, page.render()]));
  }

  get paths(): readonly string[] {
    return [...this.#texts.keys()];
  }

  /** Below the root of the site. */
  text(path: string): string {
    const text = this.#texts.get(path);
    if (text === undefined) throw new Error(`no ${path}`);
    return text;
  }

  get package(): DataNode {
    return JSON.parse(this.text("data/datapackage.json")) as DataNode;
  }

  /** As NDJSON has them. */
  rows(file: string): readonly Row[] {
    return this.text(`data/${file}`)
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Row);
  }

  /** As CSV has them, all of them texts. */
  cells(file: string): readonly Readonly<Record<string, string>>[] {
    const [names = [], ...lines] = linesOfCsv(this.text(`data/${file}`));
    for (const line of lines) if (line.length !== names.length) throw new Error(`${file}: ${line}`);
    return lines.map((line) => Object.fromEntries(names.map((name, at) => [name, line[at] ?? ""])));
  }

  row(file: string, id: string): Row {
    const row = this.rows(file).find((one) => one.id === id);
    if (!row) throw new Error(`no ${id} in ${file}`);
    return row;
  }
}

/** RFC 4180, to the letter: every line ends with CRLF, and quotes stand around a whole cell or nowhere. */
export function linesOfCsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`no CSV at ${at}: ${text.slice(at, at + 40)}`);
    line.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === ",") continue;
    lines.push(line);
    line = [];
  }
  if (line.length > 0) throw new Error("the last line has no end");
  return lines;
}

/** A cell without what keeps spreadsheets from running it. */
export const unguarded = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** `a;b\;c` -> `["a", "b;c"]` */
export const listIn = (cell: string): string[] =>
  cell === "" ? [] : (cell.match(/(?:\\.|[^;\\])+/gs) ?? []).map((item) => item.replace(/\\(.)/gs, "$1"));
