/** The house keeps its order: nothing reaches up, nothing goes in circles. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";

const src = resolve(import.meta.dirname, "../src");

/** Each may import from itself and from those before it; files directly in `src/` come first of all. */
const order = "i18n content model graph checks facts data views feeds search site importers".split(" ");

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.(?:tsx?|js)$/.test(file),
);

/** Files of the project that a file imports, as paths below `src/`; types count too. */
const importsOf = (file: string): string[] =>
  [...readFileSync(join(src, file), "utf8").matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((match) =>
    resolve(src, dirname(file), match[1] ?? "").slice(src.length + 1),
  );

const imports = new Map(files.map((file) => [file, importsOf(file)]));

const rank = (file: string): number => (file.includes("/") ? order.indexOf(file.split("/")[0] ?? "") : -1);

test("every folder of src has its place in the order", () => {
  const folders = new Set(files.filter((file) => file.includes("/")).map((file) => file.split("/")[0] ?? ""));
  expect([...folders].filter((folder) => !order.includes(folder))).toEqual([]);
  expect(folders.size).toBeGreaterThan(6);
});

test("no file imports from a folder above its own", () => {
  const links = [...imports].flatMap(([from, targets]) => targets.map((to) => ({ from, to })));
  expect(links.length).toBeGreaterThan(150);
  expect(links.filter(({ from, to }) => rank(to) > rank(from))).toEqual([]);
});

test("parts may stand in pictures, and both in examples and pages, never the other way round", () => {
  const layers = ["views/parts/", "views/pictures/", "views/examples/", "views/pages/"];
  const layer = (file: string): number => layers.findIndex((folder) => file.startsWith(folder));
  const links = [...imports].flatMap(([from, targets]) => targets.map((to) => ({ from, to })));
  const among = links.filter(({ from, to }) => layer(from) >= 0 && layer(to) >= 0);
  expect(among.length).toBeGreaterThan(100);
  expect(among.filter(({ from, to }) => layer(to) > layer(from))).toEqual([]);
});

test("every import names a file that is there", () => {
  const missing = [...imports].flatMap(([from, targets]) =>
    targets.filter((to) => !files.includes(to)).map((to) => `${from}: ${to}`),
  );
  expect(missing).toEqual([]);
});

test("no file leads back to itself through its imports", () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
    if (done.has(file) || path.includes(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test("only content and site touch the disk", () => {
  const touching = files.filter((file) => /from "node:fs/.test(readFileSync(join(src, file), "utf8")));
  expect(touching.filter((file) => !/^(?:content|site)\//.test(file))).toEqual([]);
});

test("every test that replaces modules is kept apart from those that share them", () => {
  const root = resolve(import.meta.dirname, "..");
  const replacing = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .filter((file) => /\bvi\.mock\("/.test(readFileSync(join(import.meta.dirname, file), "utf8")))
    .map((file) => `tests/${file}`);
  const config = readFileSync(join(root, "vitest.config.ts"), "utf8");
  expect([...config.matchAll(/"(tests\/[\w/-]+\.test\.ts)"/g)].map(([, file]) => file)).toEqual(
    replacing.sort(),
  );
});
