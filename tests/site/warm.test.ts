/** A site that was built bit by bit is, byte for byte, the one that is built at once of the same content. */
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { generate } from "../../scripts/bench/generate.ts";
import { randomFrom } from "../../scripts/bench/random.ts";
import { writeFiles } from "../../scripts/bench/write-files.ts";
import type { DevSession } from "../../src/site/dev-session.ts";
import type { EleventyConfig, Options } from "../../src/site/eleventy.ts";
import { readArchive } from "../../src/site/read-archive.ts";
import { filesIn, temporaryFolder } from "./build.ts";
import { edits } from "./warm-edits.ts";

const today = "2026-01-01";

type Adapter = typeof import("../../src/site/eleventy.ts");

const cache = temporaryFolder();
let adapter: Adapter;

/** Compiled, as only code that has a version keeps anything. */
beforeAll(async () => {
  vi.stubEnv("JEJAK_CACHE", cache);
  const { currentCode } = await import("../../scripts/code/current.js");
  adapter = (await import(/* @vite-ignore */ await currentCode("eleventy"))) as Adapter;
  vi.unstubAllEnvs();
});

/** One build, driven as Eleventy does. What a build without `session` knows of the last is on disk alone. */
async function building(options: Options & { out: string }, session: DevSession, runMode: "build" | "serve") {
  const listeners = new Map<string, (event: object) => unknown>();
  let pages: { data(): { calls: number[] }; render(): string } | undefined;
  const nothing = () => {};
  const config = {
    jejak: options,
    setUseGitIgnore: nothing,
    setWatchJavaScriptDependencies: nothing,
    setQuietMode: nothing,
    addWatchTarget: nothing,
    setServerOptions: nothing,
    addTemplate: (_: string, template: object) => {
      pages = template as typeof pages;
    },
    on: (event: string, listener: (event: object) => unknown) => listeners.set(event, listener),
  };
  adapter.jejak(config as unknown as EleventyConfig, session);
  await listeners.get("eleventy.before")?.({ directories: { output: options.out }, runMode });
  for (const _ of pages?.data().calls ?? []) pages?.render();
  await listeners.get("eleventy.after")?.({});
}

/** What is not copied, but made; without the list of files. */
const pagesIn = (out: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filesIn(out)).filter(
      ([path]) => !/^(?:\.jejak|media\/|aset\/(?:OFL|newsreader))/.test(path),
    ),
  );

/** By the sources as they run here, which keep nothing. */
const pagesOf = (content: string, drafts: boolean): Record<string, string> =>
  Object.fromEntries(readArchive(content, { drafts, today }).pages.map((page) => [page.path, page.render()]));

function expectSame(out: string, content: string, drafts: boolean, after: string): void {
  const [warm, cold] = [pagesIn(out), pagesOf(content, drafts)];
  const different = [...new Set([...Object.keys(warm), ...Object.keys(cold)])].filter(
    (path) => warm[path] !== cold[path],
  );
  expect(different, after).toEqual([]);
}

function archiveOf(articles: number, seed: number): string {
  const content = join(temporaryFolder(), "content");
  writeFiles(content, generate({ articles, seed }));
  return content;
}

describe("after every edit", () => {
  test.each([1, 2])(
    "the site is what a build from nothing makes (%i)",
    { timeout: 180_000 },
    async (seed) => {
      const quiet = [vi.spyOn(console, "log"), vi.spyOn(console, "error")];
      for (const spy of quiet) spy.mockImplementation(() => {});
      const [content, out] = [archiveOf(90, seed), temporaryFolder()];
      const random = randomFrom(seed);
      let session: DevSession = {};
      const done: string[] = [];
      await building({ content, out, today }, session, "serve");
      // Each kind of edit once, in an order drawn by chance, now and then several at a time.
      const left = Object.entries(edits)
        .map((edit) => ({ edit, place: random.next() }))
        .sort((a, b) => a.place - b.place)
        .map(({ edit }) => edit);
      while (left.length > 0) {
        for (const [kind, edit] of left.splice(0, random.chance(0.3) ? 3 : 1)) {
          done.push(`${kind}: ${edit(content, random)}`);
        }
        if (random.chance(0.5)) session = {};
        await building({ content, out, today }, session, "serve");
        expectSame(out, content, true, done.join("\n"));
      }
      for (const spy of quiet) spy.mockRestore();
    },
  );
});
