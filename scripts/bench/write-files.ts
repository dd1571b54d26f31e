/** Files of a fictional archive -> disk. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ArchiveFile } from "./markdown-file.ts";

/** Returns how many were written below `root`. */
export function writeFiles(root: string, files: Iterable<ArchiveFile>): number {
  const made = new Set<string>();
  let count = 0;
  for (const { path, text } of files) {
    const target = join(root, path);
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(target, text);
    count++;
  }
  return count;
}
