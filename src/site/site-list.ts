/** The list of a site's files, in the site itself, one a line: the only files that a later build may delete. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compare } from "../problem.ts";

export const siteList = ".jejak-files";

/** Paths below `folder`; none where no build has written there. */
export function readSiteList(folder: string): string[] {
  try {
    const lines = readFileSync(join(folder, siteList), "utf8").split("\n");
    return lines.filter((path) => path !== "");
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw fault;
  }
}

/** Each path once, in order. */
export const siteListOf = (paths: Iterable<string>): string =>
  [...new Set(paths)]
    .sort(compare)
    .map((path) => `${path}\n`)
    .join("");
