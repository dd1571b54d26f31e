/** How much a command has written. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

export interface Written {
  readonly files: number;
  readonly bytes: number;
}

/** Linux dates files by a clock that goes in steps of up to so many milliseconds, and so may lie behind `Date.now()`. */
const step = 10;

/** Of all files below `folder` that were written since `since` (milliseconds, as of `Date.now()`), by their length. */
export function writtenSince(folder: string, since = 0): Written {
  let [files, bytes] = [0, 0];
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const { mtimeMs, size } = statSync(join(item.parentPath, item.name));
    if (mtimeMs < since - step) continue;
    files++;
    bytes += size;
  }
  return { files, bytes };
}
