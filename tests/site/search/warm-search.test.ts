/** An index that was made bit by bit is the one that is made at once, and a new story pays for its own segment only. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { generate } from "../../../scripts/bench/generate.ts";
import { writeFiles } from "../../../scripts/bench/write-files.ts";
import { story } from "../../archive-of.ts";
import { filesIn, run, temporaryFolder } from "../build.ts";

const cache = temporaryFolder();
const content = join(temporaryFolder(), "content");
const out = temporaryFolder();

const build = (to = out, from = cache): string =>
  run("build", ["--content", content, "--out", to, "--today", "2026-01-01"], { JEJAK_CACHE: from }).output;

const searchIn = (site: string) => filesIn(join(site, "aset"));

/** The folders of the segments. */
const segmentsIn = (site: string): string[] =>
  readdirSync(join(site, "aset/cari")).filter((name) => /^\d{4}-/.test(name));

const stories = () =>
  readdirSync(join(content, "articles"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => join(content, "articles", name));

beforeAll(() => {
  writeFiles(content, generate({ articles: 60, seed: 5 }));
  const old = Array.from({ length: 410 }, (_, at) => ({
    path: `articles/2001/03/lama-${at}.md`,
    text: story("", `Perahu ${at} berlabuh di dermaga lama.\n`, "2001-03-04"),
  }));
  writeFiles(content, old);
  build();
}, 120_000);

test("an edit of the newest story makes one segment anew", { timeout: 120_000 }, () => {
  const before = segmentsIn(out);
  expect(before).toHaveLength(2);
  const newest = stories().at(-1) ?? "";
  writeFileSync(newest, `${readFileSync(newest, "utf8")}\nPerahu florbus mendiflorbuskan dermaga.\n`);
  expect(build()).toMatch(/ berubah/);
  const after = segmentsIn(out);
  expect(after).toHaveLength(2);
  expect(after[0]).toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
  const cold = temporaryFolder();
  build(cold, temporaryFolder());
  expect(searchIn(out)).toEqual(searchIn(cold));
});

test("a damaged cache is not trusted, and a missing one is made again", { timeout: 120_000 }, () => {
  const whole = searchIn(out);
  rmSync(join(out, "aset/cari"), { recursive: true });
  for (const name of readdirSync(join(cache, "search")))
    writeFileSync(join(cache, "search", name), readFileSync(join(cache, "search", name)).subarray(3));
  build();
  expect(searchIn(out)).toEqual(whole);
  rmSync(join(out, "aset/cari"), { recursive: true });
  rmSync(join(cache, "search"), { recursive: true });
  build();
  expect(searchIn(out)).toEqual(whole);
});

test("without a change nothing is written, and without the search nothing of it stays", {
  timeout: 120_000,
}, () => {
  expect(build()).toMatch(/ 0 berubah, 0 dihapus/);
  const options = ["--content", content, "--out", out, "--today", "2026-01-01", "--no-search"];
  run("build", options, { JEJAK_CACHE: cache });
  expect(readdirSync(join(out, "aset"))).not.toContain("cari");
  expect(build()).not.toMatch(/ 0 berubah/);
  expect(segmentsIn(out)).toHaveLength(2);
});
