/** A content folder in memory that can be edited again and again, and the site that each state of it makes. */
import type { Folder } from "../../../src/content/folders.ts";
import { type Entry, loadContent, type SettingsSource } from "../../../src/content/load.ts";
import { type Document, emptyShelf, type Picture, Shelf } from "../../../src/content/shelf.ts";
import { parseYaml } from "../../../src/content/yaml.ts";
import type { Archive } from "../../../src/graph/archive.ts";
import { buildArchive } from "../../../src/graph/build-archive.ts";
import { once } from "../../../src/graph/once.ts";
import { readThings } from "../../../src/model/read-things.ts";
import { readSettings } from "../../../src/model/settings.ts";
import type { Thing } from "../../../src/model/thing.ts";
import type { Page, Prints } from "../../../src/site/page.ts";
import { sitePages } from "../../../src/site/pages.tsx";
import { bytesOf } from "../bundles.ts";

export interface File {
  readonly folder: Folder;
  readonly slug: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

export interface Content {
  readonly settings: SettingsSource;
  readonly files: readonly File[];
  readonly shelf: Shelf;
}

export function contentIn(folder: string): Content {
  const { entries, settings, shelf } = loadContent(folder);
  if (!settings) throw new Error(`no site.yaml in ${folder}`);
  return { settings, files: entries, shelf };
}

export function contentOf(settings: string, files: readonly File[]): Content {
  const source = { file: "site.yaml", yaml: settings, yamlLine: 1 };
  const outcome = parseYaml(source);
  if ("problems" in outcome) throw new Error("no YAML");
  return {
    settings: { ...source, data: outcome.data as SettingsSource["data"] },
    files,
    shelf: emptyShelf,
  };
}

/** The pictures and documents of a folder, one of them with other bytes. */
export class EditedShelf extends Shelf {
  readonly #edited: string;

  constructor(folder: string, { paths }: Shelf, edited: string) {
    super(folder, [...paths], []);
    this.#edited = edited;
  }

  override picture(file: string): ReturnType<Shelf["picture"]> {
    const picture = super.picture(file);
    return file === this.#edited ? { ...(picture as Picture), hash: "other bytes" } : picture;
  }

  override document(file: string): ReturnType<Shelf["document"]> {
    const document = super.document(file);
    return file === this.#edited ? { ...(document as Document), size: 1_000_000 } : document;
  }
}

/** Things that were read before are read again by what they say, as one edit leaves all other files alone. */
const readBefore = new Map<string, Thing>();

function thingOf({ folder, slug, data, body }: File): Thing {
  const file = `${folder}/${slug}.md`;
  const yaml = JSON.stringify(data);
  const text = `${file}\n${yaml}\n${body}`;
  const entry: Entry = { folder, slug, file, yaml, yamlLine: 2, bodyLine: 4, data, body };
  const thing = readBefore.get(text) ?? readThings([entry], { words: "id", drafts: false }).things[0];
  if (!thing) throw new Error("nothing was read");
  readBefore.set(text, thing);
  return thing;
}

/** As strict as can be: what a thing's address and place make of it is not in its file. */
const prints: Prints = {
  file: ({ entry }) => `${entry.yaml}${entry.body}`,
  head: ({ entry }) => entry.yaml,
};

export interface Made {
  /** With what goes into all pages; null for a page that is always made. */
  readonly inputs: string | null;
  readonly html: () => string;
}

export interface Site {
  readonly archive: Archive;
  /** By path. */
  readonly pages: ReadonlyMap<string, Made>;
}

export function siteOf({ settings, files, shelf }: Content): Site {
  const { archive } = buildArchive(files.map(thingOf), readSettings(settings).settings, { shelf });
  const everywhere = archive.pages.map(({ label, url }) => `${label} ${url}`).join("\n");
  const made = (page: Page): Made => ({
    inputs: page.inputs && `${everywhere}\n${page.inputs(prints)}`,
    html: once(() => bytesOf(archive.settings, page)),
  });
  return {
    archive,
    pages: new Map(sitePages(archive, { media: [] }).map((page) => [page.path, made(page)])),
  };
}

export interface Difference {
  /** Pages whose inputs are others; those that are always made do not count. */
  readonly anew: readonly string[];
  /** Pages whose bytes are others. */
  readonly changed: readonly string[];
  /** Those of them that would not be made anew. */
  readonly stale: readonly string[];
}

/** Of the pages that both have. */
export function difference(before: Site, after: Site): Difference {
  const [anew, changed]: [string[], string[]] = [[], []];
  for (const [path, { inputs, html }] of after.pages) {
    const earlier = before.pages.get(path);
    if (inputs === null || !earlier) continue;
    if (inputs !== earlier.inputs) anew.push(path);
    if (html() !== earlier.html()) changed.push(path);
  }
  return { anew, changed, stale: changed.filter((path) => !anew.includes(path)) };
}
