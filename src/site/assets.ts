/** The files that pages load: stylesheets and scripts, bundled and made small. */
import { createRequire } from "node:module";
import { basename, extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { BuildOptions } from "esbuild";
import { once } from "../graph/once.ts";
import { questionWords } from "../i18n/url-words.ts";
import { wordsOf } from "../i18n/words-of.ts";
import { paletteOf } from "../model/palette.ts";
import type { Settings } from "../model/settings.ts";
import type { SearchSite } from "../search/client/search-site.ts";
import type { CardWords } from "../views/client/card-lines.ts";
import type { CopyWords } from "../views/client/copy.ts";
import { colourTokens } from "../views/colour-tokens.ts";
import { drawnStylesheetPath, stylesheetPath } from "../views/parts/layout.tsx";
import { cardScriptPath, copyScriptPath, schemeScriptPath } from "../views/parts/scripts.tsx";
import {
  boxScriptPath,
  foundScriptPath,
  searchScriptPath,
  searchStylesheetPath,
} from "../views/search-paths.ts";
import { fileOf, type Page } from "./page.ts";
import { styleSources } from "./style-sources.ts";

/** Each file, and what it begins with below `src/`. */
const scripts = {
  [schemeScriptPath]: "views/client/scheme.ts",
  [cardScriptPath]: "views/client/card.ts",
  [boxScriptPath]: "views/client/search-box.ts",
  [copyScriptPath]: "views/client/copy.ts",
  [searchScriptPath]: "search/client/main.ts",
  [foundScriptPath]: "search/client/found.ts",
};
const stylesheets = {
  [drawnStylesheetPath]: "views/styles/drawn.css",
  [searchStylesheetPath]: "views/styles/search.css",
};

const source = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Loaded when something is to be bundled: a check need not wait for it. */
const esbuild = (): typeof import("esbuild") => createRequire(import.meta.url)("esbuild");

/** All are made together, when the first of them is wanted. */
export function assetPages(settings: Settings): Page[] {
  const made = once(() => bundle(settings));
  const sources = once(styleSources);
  return [stylesheetPath, ...Object.keys(stylesheets), ...Object.keys(scripts)].map((path) => ({
    path: fileOf(path),
    inputs: () => sources(),
    render: () => made().get(basename(path)) ?? "",
  }));
}

/** By the name of the file. Throws where the browser would not understand a style or a script, with its place. */
function bundle(settings: Settings): ReadonlyMap<string, string> {
  const { outputFiles, warnings } = esbuild().buildSync(bundleOptions(settings));
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

/** How the files are made; `stdin` is the stylesheet of every page. */
export function bundleOptions(settings: Settings): BuildOptions & { write: false } {
  const { language, colours, base, url_words } = settings;
  const { cardRoleThen, cardRoleUnsure, copy, copied, copyFailed } = wordsOf[language];
  const cardWords: CardWords = { cardRoleThen, cardRoleUnsure };
  const copyWords: CopyWords = { copy, copied, copyFailed };
  const searchSite: SearchSite = { base, language, urlWords: url_words };
  const entries = Object.entries({ ...stylesheets, ...scripts });
  return {
    entryPoints: entries.map(([path, file]) => ({ in: source(file), out: basename(path, extname(path)) })),
    stdin: {
      contents: `@import "site.css";\n${colourTokens(paletteOf(colours))}`,
      resolveDir: source("views/styles"),
      loader: "css",
      sourcefile: basename(stylesheetPath),
    },
    define: {
      cardWords: JSON.stringify(cardWords),
      copyWords: JSON.stringify(copyWords),
      searchSite: JSON.stringify(searchSite),
      marksWord: JSON.stringify(`${questionWords[url_words].marks}=`),
    },
    // The words of the search are those of one language.
    alias: { "#search-words": source(`i18n/search-words.${language}.ts`) },
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
  };
}
