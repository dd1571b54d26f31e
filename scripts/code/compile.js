/** TypeScript to what Node runs. */
import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { entries } from "./entries.js";
import { root } from "./sources.js";

/**
 * Compiled in, as Node needs several times as long for their many files. The others are loaded from where they are;
 * edtf too, which reads the names of its classes: those may change here.
 */
const within = new Set([
  "commander",
  "fastest-levenshtein",
  "gray-matter",
  "image-size",
  "js-yaml",
  "markdown-it",
  "markdown-it-footnote",
  "yaml",
  "zod",
]);

/**
 * Files by name, to be laid into `folder`. What is imported only when needed stays a file of its own.
 * Throws, with file, line and column, what cannot be read.
 *
 * @param {import("./sources.js").Sources} sources
 * @param {string} folder
 * @returns {Promise<Map<string, Uint8Array>>}
 */
export async function compile({ files, version }, folder) {
  const { build } = await import("esbuild"); // here, as most starts compile nothing
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { ...entries },
    outdir: folder,
    write: false,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: `node${process.versions.node}`,
    tsconfigRaw: files.get("tsconfig.json")?.toString() ?? "{}",
    sourcemap: "linked",
    sourcesContent: false,
    logLevel: "silent",
    define: {
      "import.meta.url": "sourceUrl",
      "import.meta.dirname": "sourceFolder",
      "import.meta.filename": "sourceFile",
      compiledVersion: JSON.stringify(version),
    },
    // What CommonJS packages require and esbuild has not put in is Node's own.
    banner: { js: "const require = process.getBuiltinModule, compiledAt = import.meta.url;" },
    plugins: [{ name: "jejak", setup: (hooks) => setUp(hooks, files) }],
  });
  return new Map(outputFiles.map(({ path, contents }) => [relative(folder, path), contents]));
}

/**
 * @param {import("esbuild").PluginBuild} hooks
 * @param {ReadonlyMap<string, Buffer>} files
 */
function setUp({ onLoad, onResolve }, files) {
  onLoad({ filter: /\.(?:tsx?|js)$/ }, ({ path }) => {
    const bytes = files.get(relative(root, path).split(sep).join("/"));
    if (bytes === undefined) return null;
    return { contents: `${whereabouts(path)}${bytes}`, loader: /** @type {"ts"} */ (path.split(".").at(-1)) };
  });
  onResolve({ filter: /^[^./#]/ }, ({ path, importer }) => {
    const [scope = "", name] = path.split("/");
    const isOurs = !importer.includes(`${sep}node_modules${sep}`);
    if (path.includes(":") || !isOurs || within.has(scope.startsWith("@") ? `${scope}/${name}` : scope))
      return null;
    return { path: addressOf(path), external: true };
  });
}

/** In the first line, so that the others keep their numbers. Left out again by esbuild where it is not needed. */
const whereabouts = (/** @type {string} */ path) =>
  `const sourceUrl = ${JSON.stringify(pathToFileURL(path).href)}, sourceFolder = ${JSON.stringify(join(path, ".."))}, sourceFile = ${JSON.stringify(path)}; `;

/** The compiled code need not lie below the packages. Those that only developers have may be missing. */
function addressOf(/** @type {string} */ name) {
  try {
    return import.meta.resolve(name);
  } catch {
    return name;
  }
}
