/** The index of a finished site, read from its folder by the same engine as in a browser. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Engine } from "../../search/answer.ts";
import type { openIndex } from "../../search/client/search-engine.ts";
import { searchFolder, type Top, topFile } from "../../search/index-files.ts";

/** `site`: the output folder; `told`: is given each file that the engine reads, as a path below it. Null where it has no index. */
export async function indexOnDisk(
  site: string,
  told: (file: string) => void = () => {},
): Promise<Engine | null> {
  if (!existsSync(join(site, topFile))) return null;
  const top: Top = JSON.parse(readFileSync(join(site, topFile), "utf8"));
  const { openIndex: open } = await engineModule(join(site, top.engine));
  return open(`${searchFolder}/`, top, async (file) => {
    told(file);
    return new Response(readFileSync(join(site, file)));
  });
}

/** Node takes a file for a module by its ending. */
async function engineModule(file: string): Promise<{ openIndex: typeof openIndex }> {
  const folder = mkdtempSync(join(tmpdir(), "jejak-engine-"));
  try {
    const copy = join(folder, "engine.mjs");
    writeFileSync(copy, readFileSync(file));
    return await import(pathToFileURL(copy).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
