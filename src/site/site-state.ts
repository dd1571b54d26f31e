/**
 * What the last build into a folder was made of, so that the next one makes only what differs. Kept apart from the site;
 * without it, or with one of other code, every page is made, and compared with what stands there.
 */
import { hash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Language } from "../i18n/language.ts";
import { cacheFolder } from "./cache-folder.js";
import { codeVersion } from "./compiled.ts";
import { keepNewest } from "./keep-newest.ts";
import { real } from "./out-folder.ts";
import type { SiteFolder } from "./site-folder.ts";
import { statOf } from "./stat.ts";

/** A file of the site: the print of what it was made of (empty: unknown), and size, time and number of the file. */
export type Made = readonly [print: string, size: number, modified: number, inode: number];

export interface SiteState {
  /** Of all that was read, and of how it was asked for; empty where another build cannot do without reading. */
  readonly source: string;
  /** Of what goes into every page. */
  readonly rules: string;
  /** What the build told of the content, and in which language. */
  readonly told: string;
  readonly language: Language;
  /** All, those that are only copied as well. */
  readonly files: ReadonlyMap<string, Made>;
}

/** Sources that run as they are have no version, so nothing is known of what they made. */
export const isRemembered = codeVersion !== null;

const stateFile = (out: string): string =>
  join(cacheFolder, "sites", `${hash("sha1", real(out), "hex").slice(0, 16)}.json`);

const noState: SiteState = { source: "", rules: "", told: "", language: "id", files: new Map() };

/** Of a build by this very code; with no files where there was none. */
export function readState(out: string): SiteState {
  if (!isRemembered) return noState;
  try {
    const text = readFileSync(stateFile(out), "utf8");
    const end = text.indexOf("\n");
    const rest = text.slice(end + 1);
    if (text.slice(0, end) !== sumOf(rest)) return noState;
    const { files, ...state } = JSON.parse(rest) as Omit<SiteState, "files"> & { files: [string, ...Made][] };
    return { ...state, files: new Map(files.map(([path, ...made]) => [path, made])) };
  } catch {
    return noState;
  }
}

/** Of one machine, among them those that tests and trials left. */
const mostSites = 50;

/** A disk that does not take it only makes the next build slower. */
export function writeState(out: string, { files, ...state }: SiteState): void {
  if (!isRemembered) return;
  const text = JSON.stringify({ ...state, files: [...files].map(([path, made]) => [path, ...made]) });
  const target = stateFile(out);
  const temporary = `${target}.${process.pid}`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(temporary, `${sumOf(text)}\n${text}`);
    renameSync(temporary, target);
    keepNewest(dirname(target), mostSites);
  } catch {
    // as above
  }
}

const sumOf = (text: string): string => hash("sha1", `${codeVersion}\n${text}`, "base64");

/** The file as it stands there now; null where it is none. */
export function madeAt(site: SiteFolder, path: string, print: string): Made | null {
  const stat = statOf(`${site.path}/${path}`);
  return stat?.isFile() ? [print, stat.size, stat.mtimeMs, stat.ino] : null;
}

/** Whether the file is still the one that was made; `print`: and of the same. */
export function isAsMade(site: SiteFolder, path: string, made: Made | undefined, print = made?.[0]): boolean {
  if (!made || made[0] !== print) return false;
  const stat = statOf(`${site.path}/${path}`);
  const [, size, modified, inode] = made;
  return Boolean(stat?.isFile() && stat.size === size && stat.mtimeMs === modified && stat.ino === inode);
}
