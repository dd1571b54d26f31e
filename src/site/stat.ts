/** What stands at a path of the output folder, a symbolic link being itself and not what it leads to. */
import { lstatSync, readFileSync, type Stats } from "node:fs";

/** Undefined where there is nothing. */
export function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw fault;
  }
}

/** In bytes; null where there is no file. */
export function sizeOf(path: string): number | null {
  const stat = statOf(path);
  return stat?.isFile() ? stat.size : null;
}

export const holds = (path: string, bytes: Buffer): boolean =>
  sizeOf(path) === bytes.length && readFileSync(path).equals(bytes);

/** Whether two paths are one file, as two spellings are on disks where capitals do not count. */
export function isSameFile(a: string, b: string): boolean {
  const [one, other] = [statOf(a), statOf(b)];
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
}
