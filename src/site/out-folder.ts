/** Where a site may be written: never among what somebody keeps. */
import { existsSync, realpathSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import type { Language } from "../i18n/language.ts";
import { wordsOf } from "../i18n/words-of.ts";
import type { Page } from "./page.ts";
import { SiteFolder } from "./site-folder.ts";
import { readSiteList, siteList } from "./site-list.ts";
import { named } from "./writer.ts";

/**
 * - `in-content`: it is the content folder or lies in it
 * - `around-content`: the content folder lies in it
 * - `around-code`: it is Jejak's own folder, or that lies in it
 * - `link`: a folder in it leads elsewhere, where the site would be written, and files deleted
 * - `foreign-file`: no build has written there yet, and a file is in the way
 */
export interface OutFault {
  readonly fault: "in-content" | "around-content" | "around-code" | "link" | "foreign-file";
  /** The folder or file that would suffer. */
  readonly path: string;
}

/** Jejak's own folder. */
export const code = resolve(import.meta.dirname, "../..");

/** Null where the site may be written to `out`. Paths below it: `files` that will be written; `kept` that stay as they are. */
export function outFault(
  out: string,
  content: string,
  files: readonly string[],
  kept: ReadonlySet<string> = new Set(),
): OutFault | null {
  const site = real(resolve(out));
  if (isWithin(site, real(resolve(content)))) return { fault: "in-content", path: content };
  if (isWithin(real(resolve(content)), site)) return { fault: "around-content", path: content };
  if (isWithin(real(code), site)) return { fault: "around-code", path: code };
  const folder = new SiteFolder(out);
  const touched = [...files, ...readSiteList(out).filter((file) => !kept.has(file))];
  const link = touched.map((file) => folder.linkOn(file)).find((at) => at !== null);
  if (link) return { fault: "link", path: join(out, link) };
  if (existsSync(join(out, siteList))) return null;
  const foreign = files.find((file) => existsSync(join(out, file)));
  return foreign === undefined ? null : { fault: "foreign-file", path: join(out, foreign) };
}

/** The same in words; null where the files may be written. */
export function refusal(
  out: string,
  content: string,
  files: readonly Pick<Page, "path">[],
  language: Language,
  kept?: ReadonlySet<string>,
): string | null {
  const paths = files.map(({ path }) => path);
  const refused = outFault(out, content, paths, kept);
  return refused && wordsOf[language].outRefused[refused.fault](named(out), refused.path);
}

/** Without symbolic links, as far down as the path exists. */
export function real(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  return dirname(path) === path ? path : join(real(dirname(path)), path.slice(dirname(path).length));
}

/** Whether `path` is `folder` or lies in it. */
export const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
