/** How much a command has written. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

export interface FolderSize {
  readonly files: number;
  readonly bytes: number;
}

/** Of all files below `folder`, by their length. */
export function folderSize(folder: string): FolderSize {
  let [files, bytes] = [0, 0];
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    files++;
    bytes += statSync(join(item.parentPath, item.name)).size;
  }
  return { files, bytes };
}
