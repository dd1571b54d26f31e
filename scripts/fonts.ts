/** `npm run fonts`: cuts the text face down to the letters that an archive needs, and names each file by its bytes. */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { letters } from "../src/views/share/letters.ts";

const source = dirname(
  createRequire(import.meta.url).resolve("@fontsource-variable/newsreader/package.json"),
);

/** Of the site, for browsers; and of the pictures that are drawn for it, in all optical sizes. */
const site = { folder: "../src/views/fonts/", format: "woff2", ending: "woff2" } as const;
const drawn = { folder: "../src/site/share/fonts/", format: "truetype", ending: "ttf" } as const;

const cuts = [
  {
    ...site,
    name: "newsreader",
    of: "wght-normal",
    axes: { wght: { min: 400, max: 700, default: 400 } },
  },
  { ...site, name: "newsreader-italic", of: "wght-italic", axes: { wght: 400 } },
  { ...drawn, name: "newsreader-drawn", of: "opsz-normal", axes: { wght: 600 } },
] as const;

for (const { folder } of [site, drawn]) {
  const target = pathTo(folder);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  copyFileSync(join(source, "LICENSE"), join(target, "OFL.txt"));
}
for (const { folder, format, ending, name, of, axes } of cuts) {
  const whole = readFileSync(join(source, `files/newsreader-latin-${of}.woff2`));
  const cut = await subsetFont(whole, letters, { targetFormat: format, variationAxes: axes });
  const file = `${name}-${createHash("sha256").update(cut).digest("hex").slice(0, 8)}.${ending}`;
  writeFileSync(join(pathTo(folder), file), cut);
  console.log(`${file}: ${cut.length} bytes`);
}

function pathTo(folder: string): string {
  return fileURLToPath(new URL(folder, import.meta.url));
}
