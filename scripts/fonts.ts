/** `npm run fonts`: cuts the text face down to the letters that an archive needs, and names each file by its bytes. */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const source = dirname(
  createRequire(import.meta.url).resolve("@fontsource-variable/newsreader/package.json"),
);
const target = fileURLToPath(new URL("../src/views/fonts/", import.meta.url));

/** Latin of Indonesian and of Western Europe, with the marks of good typography. */
const letters = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ..."–—‘’“”†•…‹›−×→←ŒœŸ"].join("");

const cuts = [
  { name: "newsreader", style: "normal", wght: { min: 400, max: 700, default: 400 } },
  { name: "newsreader-italic", style: "italic", wght: 400 },
] as const;

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
copyFileSync(join(source, "LICENSE"), join(target, "OFL.txt"));
for (const { name, style, wght } of cuts) {
  const whole = readFileSync(join(source, `files/newsreader-latin-wght-${style}.woff2`));
  const cut = await subsetFont(whole, letters, { targetFormat: "woff2", variationAxes: { wght } });
  const file = `${name}-${createHash("sha256").update(cut).digest("hex").slice(0, 8)}.woff2`;
  writeFileSync(join(target, file), cut);
  console.log(`${file}: ${cut.length} bytes`);
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));
}
