/** Small archives for tests: an object of `{path: text}` becomes a content folder on disk, or entries in memory. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkFile } from "../src/checks/check-file.ts";
import { runChecks } from "../src/checks/run-checks.ts";
import { type Folder, isFolder } from "../src/content/folders.ts";
import { splitFrontMatter } from "../src/content/front-matter.ts";
import { parseLedger } from "../src/content/ledger.ts";
import type { Entry } from "../src/content/load.ts";
import { parseYaml } from "../src/content/yaml.ts";
import type { Archive } from "../src/graph/archive.ts";
import { buildArchive } from "../src/graph/build-archive.ts";
import { readThings } from "../src/model/read-things.ts";
import { readSettings } from "../src/model/settings.ts";
import type { ThingOf } from "../src/model/thing.ts";
import { atLevels, inOrder, type Problem } from "../src/problem.ts";
import { inspectionOf } from "../src/site/page.ts";
import { sitePages } from "../src/site/pages.tsx";
import { type Reading, readArchive } from "../src/site/read-archive.ts";
import { shareFilesOf } from "../src/site/share/share-files.ts";

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The day that the checks of these archives take for today. */
const today = "2026-01-01";

/** What an editor wants to be told, and a test of something else does not: most of these archives are one story. */
export const editorialOff = `checks: {${[
  "empty-body",
  "missing-section",
  "missing-summary",
  "overdue-check",
  "raw-html",
  "title-twice",
  "unmentioned",
]
  .map((rule) => `${rule}: "off"`)
  .join(", ")}}\n`;

const settings = `title: "Arsip Uji"\nurl: "https://uji.example/"\n${editorialOff}`;

/** Hands `use` a folder with these files, and with a `site.yaml` if none is among them; removes it afterwards. */
export function inFolder<T>(files: Files, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "jejak-test-"));
  try {
    for (const [path, text] of Object.entries({ "site.yaml": settings, ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the whole way from the disk makes of these files. */
export const readingOf = (files: Files): Reading =>
  inFolder(files, (folder) => readArchive(folder, { today }));

/** The same without a disk, for large or many archives. Text only; every other path must be `folder/slug.md`. */
export function archiveOf(files: Readonly<Record<string, string>>): Reading {
  const { "site.yaml": siteYaml = settings, "addresses.txt": addresses = "", ...texts } = files;
  const entries: Entry[] = [];
  const ledger = parseLedger(addresses);
  const problems: Problem[] = [...ledger.problems];
  for (const [file, text] of Object.entries(texts)) {
    const outcome = splitFrontMatter(file, text);
    if ("problems" in outcome) problems.push(...outcome.problems);
    else entries.push({ ...outcome, ...placeOf(file) });
  }
  const source = { file: "site.yaml", yaml: siteYaml, yamlLine: 1 };
  const site = parseYaml(source);
  if ("problems" in site) throw new Error("site.yaml of this test is no YAML");
  const settingsSource = { ...source, data: (site.data ?? {}) as Record<string, unknown> };
  const read = readSettings(settingsSource);
  const { things, problems: modelProblems } = readThings(entries, {
    words: read.settings.url_words,
    drafts: false,
  });
  const { archive, problems: graphProblems } = buildArchive(things, read.settings, { ledger: ledger.lines });
  const pages = sitePages(archive);
  const ofFiles = things.flatMap((thing) => checkFile(thing, today));
  const ofArchive = runChecks(archive, inspectionOf(pages, today));
  const all = [...problems, ...read.problems, ...modelProblems, ...graphProblems, ...ofFiles, ...ofArchive];
  return {
    archive,
    pages,
    media: [],
    shared: shareFilesOf(archive),
    problems: inOrder(atLevels(all, archive.settings.checks)),
  };
}

function placeOf(file: string): Pick<Entry, "folder" | "slug"> {
  const [folder = "", ...rest] = file.split("/");
  if (!isFolder(folder)) throw new Error(`no folder of content: ${file}`);
  return { folder, slug: rest.join("/").replace(/\.md$/, "") };
}

/** A Markdown file. Its first key stands on line 2. */
export const md = (matter: string, body = ""): string => `---\n${matter.trim()}\n---\n${body}`;

/** A story with title and day. What `matter` adds begins on line 4 of the file. */
export const story = (matter = "", body = "", published = "2023-11-17"): string =>
  md(`title: "Judul"\npublished: "${published}"\n${matter}`, body);

/** A person, place, topic …: anything whose only required key is the name. */
export const named = (name: string, matter = "", body = ""): string => md(`name: "${name}"\n${matter}`, body);

/** The thing of this file name, drafts and unlisted ones too. */
export function thingAt<F extends Folder>(archive: Archive, folder: F, slug: string): ThingOf[F] {
  const isIt = (thing: ThingOf[Folder]): thing is ThingOf[F] =>
    thing.folder === folder && thing.entry.slug === slug;
  const found = archive.things.find(isIt);
  if (!found) throw new Error(`no ${folder}/${slug} in this archive`);
  return found;
}

/** `"people/x.md:2:7 missing-key"` for each problem. */
export const spots = (problems: readonly Problem[]): string[] =>
  problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);

export const slugs = (things: readonly { readonly entry: Entry }[]): string[] =>
  things.map(({ entry }) => entry.slug);
