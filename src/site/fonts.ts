/** The font files of a site, which stand beside its stylesheet, with the licence that goes where they go. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ReadyFile } from "./make-media.ts";

const folder = fileURLToPath(new URL("../views/fonts/", import.meta.url));

export const fontFiles = (): ReadyFile[] =>
  readdirSync(folder).map((name) => ({
    path: `aset/${name}`,
    source: join(folder, name),
    namedByContent: name.endsWith(".woff2"),
  }));
