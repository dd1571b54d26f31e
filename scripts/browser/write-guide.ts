/** The style guide as a folder to be served: for tests and screenshots, which need no build for it. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Settings } from "../../src/model/settings.ts";
import { makeMedia } from "../../src/site/make-media.ts";
import { exampleFolder, styleGuide } from "../../src/site/style-guide.tsx";

/** Serve it at `guideBase(site)`. */
export async function writeGuide(site: Settings, folder: string): Promise<void> {
  const { pages, media, fonts } = styleGuide(site);
  const { ready } = await makeMedia(media, { content: exampleFolder });
  const place = (path: string): string => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    return file;
  };
  for (const page of pages) writeFileSync(place(page.path), page.render());
  for (const { path, source } of [...ready, ...fonts]) copyFileSync(source, place(path));
}
