/** Pages that hold a word. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const filesWith = (word: string, files: readonly string[]): string[] =>
  files.filter((file) => readFileSync(file, "utf8").includes(word));

export const htmlFilesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith(".html"))
    .map((item) => join(item.parentPath, item.name));
