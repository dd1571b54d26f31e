/** The files that pages load: stylesheets and scripts, bundled and made small. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { once } from "../graph/once.ts";
import { wordsOf } from "../i18n/words-of.ts";
import { paletteOf } from "../model/palette.ts";
import type { Settings } from "../model/settings.ts";
import type { CardWords } from "../views/client/card-lines.ts";
import { colourTokens } from "../views/colour-tokens.ts";
import { drawnStylesheetPath, stylesheetPath } from "../views/parts/layout.tsx";
import { cardScriptPath, schemeScriptPath } from "../views/parts/scripts.tsx";
import { fileOf, type Page } from "./page.ts";

const scripts = { [schemeScriptPath]: "scheme", [cardScriptPath]: "card" };

const folder = (name: string): string => fileURLToPath(new URL(`../views/${name}/`, import.meta.url));

/** Loaded when something is to be bundled: a check need not wait for it. */
const esbuild = (): typeof import("esbuild") => createRequire(import.meta.url)("esbuild");

/** All are made together, when the first of them is wanted. */
export function assetPages(settings: Settings): Page[] {
  const made = once(() => bundle(settings));
  const sources = once(styleSources);
  return [stylesheetPath, drawnStylesheetPath, ...Object.keys(scripts)].map((path) => ({
    path: fileOf(path),
    inputs: () => sources(),
    render: () => made().get(basename(path)) ?? "",
  }));
}

/** What the files are made of, beside code and settings. */
function styleSources(): string {
  const styles = folder("styles");
  const texts = readdirSync(styles).map((file) => `${file}\n${readFileSync(`${styles}${file}`, "utf8")}`);
  return texts.join("\n");
}

/** By the name of the file. Throws where the browser would not understand a style or a script, with its place. */
function bundle({ language, colours }: Settings): ReadonlyMap<string, string> {
  const { cardRoleThen, cardRoleUnsure } = wordsOf[language];
  const words: CardWords = { cardRoleThen, cardRoleUnsure };
  const { outputFiles, warnings } = esbuild().buildSync({
    entryPoints: {
      [basename(drawnStylesheetPath, ".css")]: `${folder("styles")}drawn.css`,
      ...Object.fromEntries(
        Object.entries(scripts).map(([path, name]) => [
          basename(path, ".js"),
          `${folder("client")}${name}.ts`,
        ]),
      ),
    },
    stdin: {
      contents: `@import "site.css";\n${colourTokens(paletteOf(colours))}`,
      resolveDir: folder("styles"),
      loader: "css",
      sourcefile: basename(stylesheetPath),
    },
    define: { cardWords: JSON.stringify(words) },
    external: ["*.woff2"],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    tsconfigRaw: {},
    logLevel: "silent",
    write: false,
    outdir: "/",
  });
  if (warnings.length > 0)
    throw new Error(
      warnings.map(({ text, location }) => `${location?.file}:${location?.line}: ${text}`).join("\n"),
    );
  return new Map(
    outputFiles.map(({ path, text }) => [
      basename(path).replace("stdin.css", basename(stylesheetPath)),
      text,
    ]),
  );
}
