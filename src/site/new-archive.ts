/** An empty archive of a newsroom's own, outside Jejak's folder: settings, sample pages with blanks, commands, a README. */
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Language } from "../i18n/language.ts";
import { code, isWithin, real } from "./out-folder.ts";

export interface ArchiveWish {
  /** Where the archive is to be: not there yet, or empty. */
  readonly folder: string;
  /** Of the archive, its sample pages and its README. */
  readonly language: Language;
  /** Without it, a blank stands in its place. */
  readonly title?: string | undefined;
  /** Whole address of the site to be. */
  readonly url?: string | undefined;
}

/**
 * - `not-empty`: something is there already
 * - `no-folder`: a file, or a link that leads nowhere, has that name
 * - `in-jejak`: it would become a part of Jejak itself
 * - `unwatchable`: its path has characters that the preview takes for a pattern, and would not see edits
 */
export type ArchiveFault = "not-empty" | "no-folder" | "in-jejak" | "unwatchable";

/** Null where the archive can be made. */
export function archiveFault(path: string): ArchiveFault | null {
  const folder = resolve(path);
  if (isWithin(real(folder), real(code))) return "in-jejak";
  if (/[[\]{}*?]/.test(folder)) return "unwatchable";
  if (!lstatSync(folder, { throwIfNoEntry: false })) return null;
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return "no-folder";
  return readdirSync(folder).length > 0 ? "not-empty" : null;
}

/**
 * Makes it whole, or clears away what it has made and throws what the system says. Call `archiveFault` first:
 * what stands in the folder already may be written over.
 */
export function newArchive({ folder, language, title, url }: ArchiveWish): void {
  const made = foldersToMake(resolve(folder));
  try {
    mkdirSync(folder, { recursive: true });
    const draft = mkdtempSync(join(folder, ".jejak-new-"));
    made.push(draft);
    cpSync(new URL(`starter/${language}`, import.meta.url), draft, { recursive: true });
    const way = wayBetween(folder, code);
    change(join(draft, "README.md"), (text) => text.replaceAll("{{jejak}}", () => way));
    change(join(draft, "content/site.yaml"), (yaml) => settled(yaml, { title, url }));
    writeFileSync(join(draft, "package.json"), commands(way));
    writeFileSync(join(draft, ".gitignore"), "_site/\n_dev/\njejak/\n");
    for (const name of readdirSync(draft)) {
      renameSync(join(draft, name), join(folder, name));
      made.push(join(folder, name));
    }
    rmdirSync(draft);
  } catch (fault) {
    for (const path of made.toReversed()) rmSync(path, { recursive: true, force: true });
    throw fault;
  }
}

/** Those of its path that are not there yet, the outermost first. */
const foldersToMake = (folder: string): string[] =>
  lstatSync(folder, { throwIfNoEntry: false }) ? [] : [...foldersToMake(dirname(folder)), folder];

/** From an archive to Jejak, as both a shell and a README write it: `../jejak`. */
const wayBetween = (from: string, to: string): string =>
  relative(realpathSync(from), realpathSync(to)).split(sep).join("/");

function change(file: string, edit: (text: string) => string): void {
  writeFileSync(file, edit(readFileSync(file, "utf8")));
}

/** Puts what is known in place of the blanks of `site.yaml`. JSON's text in quotes is YAML's as well. */
const settled = (yaml: string, known: { title: string | undefined; url: string | undefined }): string =>
  Object.entries(known).reduce(
    (text, [key, value]) =>
      value === undefined
        ? text
        : text.replace(new RegExp(`^${key}: .*$`, "m"), () => `${key}: ${JSON.stringify(value)}`),
    yaml,
  );

/** Jejak's commands by their own names, so that the guide holds in the archive's folder too. */
function commands(way: string): string {
  const quoted = `"${way.replace(/["$`\\]/g, "\\$&")}"`;
  const at = (command: string) => `npm --silent --prefix ${quoted} ${command} -- --content content`;
  const scripts = {
    check: at("run check"),
    start: `${at("start")} --out _dev`,
    build: `${at("run build")} --out _site`,
    release: `${at("run release")} --out _site`,
  };
  return `${JSON.stringify({ private: true, scripts }, null, 2)}\n`;
}
