/** The folder inside a site where new files lie until they are renamed into place. */
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const prefix = ".jejak-new-";

/** Makes an empty one for this process, and removes those of builds that were killed. */
export function makeLayFolder(site: string): string {
  mkdirSync(site, { recursive: true });
  for (const name of readdirSync(site)) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number(name.slice(prefix.length));
    if (pid === process.pid || !isRunning(pid)) removeLayFolder(join(site, name));
  }
  const folder = join(site, `${prefix}${process.pid}`);
  mkdirSync(folder);
  return folder;
}

export const removeLayFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === "EPERM";
  }
}
