/** Keeps a cache from growing without end. */
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** Deletes all in `folder` but the `count` that were changed last. Another run may do the same. */
export function keepNewest(folder: string, count: number): void {
  try {
    const items = readdirSync(folder).map((name) => ({
      name,
      changed: statSync(join(folder, name)).mtimeMs,
    }));
    items.sort((a, b) => b.changed - a.changed);
    for (const { name } of items.slice(count)) rmSync(join(folder, name), { recursive: true, force: true });
  } catch {
    // not there, or another run was quicker
  }
}
