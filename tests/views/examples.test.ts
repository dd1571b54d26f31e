/** The examples of the style guide: there are some of every component, and each shows what it says. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSettings } from "../../src/model/settings.ts";
import { exampleArchive } from "../../src/site/style-guide.tsx";
import { contextOf } from "../../src/views/context.ts";
import { components } from "../../src/views/examples/components.ts";
import type { Example } from "../../src/views/examples/example.ts";
import { withOwnIds } from "../../src/views/examples/own-ids.ts";
import { markupOf } from "../../src/views/jsx/jsx-runtime.ts";
import { anchorOf } from "../../src/views/pages/style-guide.tsx";
import { project } from "../run.ts";

const views = join(project, "src/views");

/** Files that need no examples, each with the reason. */
const without: Readonly<Record<string, string>> = {
  "parts/for-machines.tsx": "nothing that is seen",
  "parts/layout.tsx": "the frame of every page: the style guide itself stands in it",
  "parts/scheme-switch.tsx": "hidden but for its script: it is in the header of the style guide",
  "parts/scripts.tsx": "nothing that is seen",
  "parts/search-filters.tsx": "hidden but for its script, which finds nothing in the style guide",
};

const filesOf = (folder: string): string[] =>
  readdirSync(join(views, folder))
    .filter((name) => name.endsWith(".tsx"))
    .map((name) => `${folder}/${name}`);

const shown = new Set(components.map(({ file }) => file));

/** A piece of a picture, which no page names, is seen in what it is a piece of. */
const isPiece = (file: string): boolean =>
  file.startsWith("pictures/") &&
  !filesOf("pages").some((user) => readFileSync(join(views, user), "utf8").includes(`"../${file}"`)) &&
  [...filesOf("parts"), ...filesOf("pictures")].some((user) =>
    readFileSync(join(views, user), "utf8").includes(`/${file.replace("pictures/", "")}"`),
  );

test("every part and every picture has examples", () => {
  const files = [...filesOf("parts"), ...filesOf("pictures")];
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !shown.has(file) && !(file in without) && !isPiece(file))).toEqual([]);
  expect(Object.keys(without).filter((file) => !files.includes(file) || shown.has(file))).toEqual([]);
});

test("every file of examples is in the list of components", () => {
  const folder = join(views, "examples");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /^\w+\/.*\.tsx$/.test(file),
  );
  const anchors = new Set(components.map(anchorOf));
  expect(files.length).toBe(anchors.size);
  expect(files.filter((file) => !anchors.has(file.replace(/\.tsx$/, "").replaceAll("/", "_")))).toEqual([]);
});

test("every component says of which file it is, by names and addresses of its own", () => {
  expect(components.filter(({ file }) => !existsSync(join(views, file)))).toEqual([]);
  expect(new Set(components.map(anchorOf)).size).toBe(components.length);
  for (const { name, examples } of components) {
    expect(new Set(examples.map((example) => example.name)).size, name).toBe(examples.length);
  }
});

test.each(["id", "en"] as const)("every component shows something in %s", (language) => {
  const site = { ...readSettings(null).settings, language, url_words: language };
  const context = contextOf(exampleArchive(site).archive);
  const shows = (example: Example) => markupOf(example.show(context)) !== "";
  const silent = components.filter(({ examples }) => !examples.some(shows));
  expect(silent.map(({ file }) => file)).toEqual([]);
});

test("the archive of the examples is read without a problem", () => {
  expect(exampleArchive(readSettings(null).settings).problems).toEqual([]);
});

test("the ids of an example become its own wherever they are named, and its words stay", () => {
  const html =
    '<p id="a" data-id="a">id="a"</p><a href="#a" aria-labelledby="a b">#a</a><a href="/x/#a"></a><a href="#"></a>' +
    '<rect fill="url(#a)"/><label for="a" aria-describedby="a"></label>';
  expect(withOwnIds(html, "x_")).toBe(
    '<p id="x_a" data-id="a">id="a"</p><a href="#x_a" aria-labelledby="x_a x_b">#a</a><a href="/x/#a"></a><a href="#"></a>' +
      '<rect fill="url(#x_a)"/><label for="x_a" aria-describedby="x_a"></label>',
  );
});
