/** A site that was built bit by bit is, byte for byte, the one that is built at once of the same content. */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { generate } from "../../scripts/bench/generate.ts";
import { randomFrom } from "../../scripts/bench/random.ts";
import { writeFiles } from "../../scripts/bench/write-files.ts";
import type { DevSession } from "../../src/site/dev-session.ts";
import { readArchive } from "../../src/site/read-archive.ts";
import { named } from "../archive-of.ts";
import { filesIn, run, temporaryFolder } from "./build.ts";
import { bytesOf } from "./bundles.ts";
import { drive } from "./drive.ts";
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

/** What a build with a new `session` knows of the last is on disk alone. */
const building = (options: { content: string; out: string; today: string }, session: DevSession) =>
  drive(adapter.jejak, options, session, "serve");

/** What is not copied, but made; without the list of files. */
const pagesIn = (out: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filesIn(out)).filter(
      ([path]) => !/^(?:\.jejak|favicon\.ico$|media\/|aset\/(?:OFL|newsreader|ikon-))/.test(path),
    ),
  );

/** By the sources as they run here, which keep nothing. */
function pagesOf(content: string, drafts: boolean): Record<string, string> {
  const { archive, pages } = readArchive(content, { drafts, today });
  return Object.fromEntries(pages.map((page) => [page.path, bytesOf(archive.settings, page)]));
}

function expectSame(out: string, content: string, drafts: boolean, after: string): void {
  expect(differing(pagesIn(out), pagesOf(content, drafts)), after).toEqual([]);
}

/** The paths at which two sites are not the same. */
const differing = (one: Record<string, string>, other: Record<string, string>): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((path) => one[path] !== other[path]);

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
      const [content, out] = [archiveOf(50, seed), temporaryFolder()];
      const random = randomFrom(seed);
      let session: DevSession = {};
      const done: string[] = [];
      await building({ content, out, today }, session);
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
        await building({ content, out, today }, session);
        expectSame(out, content, true, done.join("\n"));
      }
      for (const spy of quiet) spy.mockRestore();
    },
  );
});

describe("a second run of the command", () => {
  const content = archiveOf(30, 3);
  const out = join(temporaryFolder(), "site");
  const build = (...more: string[]) =>
    run("build", ["--content", content, "--out", out, "--today", today, "--no-search", ...more], {
      JEJAK_CACHE: cache,
    });
  let first: Record<string, string>;

  beforeAll(() => {
    const file = join(content, "pages/tentang.md");
    writeFileSync(file, `${readFileSync(file, "utf8")}\n<b>tebal</b>\n`);
    const { code, output } = build();
    expect([code, output]).toEqual([0, expect.stringContaining("raw-html")]);
    first = filesIn(out);
  });

  test("writes nothing where nothing has changed, and tells again what is to be mended", () => {
    const { code, output } = build();
    expect(code).toBe(0);
    expect(output).toContain("raw-html");
    expect(output).toMatch(/ berkas, 0 berubah, 0 dihapus\n/);
    expect(differing(filesIn(out), first)).toEqual([]);
    expect(build("--lang", "en").output).toMatch(/ files, 0 changed, 0 deleted\n/);
  });

  test("mends what another hand did to the site", () => {
    writeFileSync(join(out, "index.html"), "rusak");
    rmSync(join(out, "orang"), { recursive: true });
    rmSync(join(out, "aset/OFL.txt"));
    expect(build().code).toBe(0);
    expect(differing(filesIn(out), first)).toEqual([]);
  });

  test("makes only what an edit touches", () => {
    const files = readdirSync(join(content, "articles"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .sort();
    // the first of all is the example on the page about data
    const file = files.at(-1) ?? "";
    const path = join(content, "articles", file);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, `${text}\nSatu kalimat lagi.\n`);
    const id = `articles/${file.replace(/\.md$/, "")}`;
    const carrying = Object.keys(first).filter(
      (name) => /(?:feed|atom)\.(?:xml|json)$/.test(name) && new RegExp(`:${id}[<"]`).test(first[name] ?? ""),
    );
    expect(carrying.length).toBeGreaterThan(5);
    const data = ["csv", "ndjson"].map((ending) => `data/artikel-${file.slice(0, "2023".length)}.${ending}`);
    const count = `${1 + carrying.length + data.length} berubah, 0 dihapus\n`;
    expect(build().output).toContain(count);
    expect(differing(filesIn(out), first).sort()).toEqual(
      [`${id.slice("articles/".length)}/index.html`, ...carrying, ...data].sort(),
    );
    writeFileSync(path, text);
    expect(build().output).toContain(count);
    expect(differing(filesIn(out), first)).toEqual([]);
  });

  test("is as good with a cache that was damaged, or is gone", () => {
    for (const folder of ["records", "sites"]) {
      for (const file of readdirSync(join(cache, folder), { recursive: true, encoding: "utf8" })) {
        const path = join(cache, folder, file);
        if (statSync(path).isFile()) writeFileSync(path, readFileSync(path, "latin1").replaceAll("a", "b"));
      }
    }
    expect(build().output).toMatch(/ berkas, 0 berubah, 0 dihapus\n/);
    for (const folder of ["records", "sites"]) rmSync(join(cache, folder), { recursive: true });
    expect(build().output).toMatch(/ berkas, 0 berubah, 0 dihapus\n/);
    expect(differing(filesIn(out), first)).toEqual([]);
  });

  test("of content that has an error leaves the site as it was, until it is mended", () => {
    const path = join(content, "people/rusak.md");
    writeFileSync(path, "---\nname: [\n---\n");
    expect(build().code).toBe(1);
    expect(differing(filesIn(out), first)).toEqual([]);
    rmSync(path);
    expect(build().output).toMatch(/ berkas, 0 berubah, 0 dihapus\n/);
  });
});

test("two threads make of a large archive what one makes", { timeout: 180_000 }, () => {
  const [content, out] = [archiveOf(150, 4), temporaryFolder()];
  for (let topic = 0; topic < 1900; topic++)
    writeFileSync(join(content, `topics/banyak-${topic}.md`), named(`Banyak ${topic}`));
  expect(Object.keys(filesIn(content)).length, "read in two threads").toBeGreaterThan(2000);
  const build = () =>
    run("build", ["--content", content, "--out", out, "--today", today, "--no-search"], {
      JEJAK_CACHE: cache,
    });
  expect(build().code).toBe(0);
  expect(Object.keys(pagesIn(out)).length, "made in two threads").toBeGreaterThan(4000);
  expectSame(out, content, false, "cold");
  const settings = join(content, "site.yaml");
  writeFileSync(settings, readFileSync(settings, "utf8").replace("Arsip rekaan", "Arsip lain"));
  expect(build().code).toBe(0);
  expectSame(out, content, false, "other settings");
});
