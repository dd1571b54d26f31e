/** The fictional archive as other generators get it, and the edits that the bench makes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addArticle, editBody, freshWords, rename, subjectIn } from "../../scripts/bench/edits.ts";
import { generate } from "../../scripts/bench/generate.ts";
import { hugoContent } from "../../scripts/bench/hugo-site.ts";
import { type PlainArchive, plainArchive } from "../../scripts/bench/plain-archive.ts";
import { plainDate } from "../../scripts/bench/plain-article.ts";
import { plainLinks } from "../../scripts/bench/plain-links.ts";
import { stockEleventyContent } from "../../scripts/bench/stock-eleventy-site.ts";
import { writeFiles } from "../../scripts/bench/write-files.ts";
import { readArchive } from "../../src/site/read-archive.ts";

let content: string;
let plain: PlainArchive;

beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), "jejak-bench-test-"));
  writeFiles(content, generate({ articles: 60, seed: 1 }));
  plain = plainArchive(content);
});
afterAll(() => rmSync(content, { recursive: true }));

test("mentions become links, and gaps words", () => {
  const targets = new Map([["budi", { url: "/people/budi/", name: "Budi" }]]);
  expect(plainLinks("[[budi]] dan [[budi|Pak Budi]] [[?hilang]]", targets)).toBe(
    "[Budi](/people/budi/) dan [Pak Budi](/people/budi/) *[hilang]*",
  );
  expect(() => plainLinks("[[ani]]", targets)).toThrow("ani");
});

test("every form of a date becomes a day", () => {
  expect(["2013-05", "[2013-05-02..]", "2013-05-02", "2013-05-02T09:30"].map(plainDate)).toEqual([
    "2013-05-01",
    "2013-05-02",
    "2013-05-02",
    "2013-05-02T09:30:00+07:00",
  ]);
});

test("the others get as many stories and things as are in the archive, and no mention is left", () => {
  const { archive } = readArchive(content, { today: "2026-11-24" });
  const stories = archive.articles.length + archive.withdrawn.length;
  const things = archive.people.length + archive.institutions.length + archive.places.length;
  for (const files of [[...hugoContent(plain)], [...stockEleventyContent(plain)]]) {
    expect(files.filter(({ text }) => /^date: /m.test(text))).toHaveLength(stories);
    expect(files.filter(({ path }) => /\b(?:people|institutions|places)\//.test(path))).toHaveLength(things);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    expect(files.filter(({ text }) => text.includes("[["))).toEqual([]);
  }
});

test("a thing keeps what is known of it", () => {
  const person = plain.things.find(({ kind, facts }) => kind === "people" && facts.length > 0);
  expect(person?.facts[0]).toMatchObject({ url: expect.stringMatching(/^\/institutions\/[a-z-]+\/$/) });
});

test("edits leave an archive without a mistake, and are undone byte for byte", () => {
  const all = () =>
    readdirSync(content, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => readFileSync(join(item.parentPath, item.name), "utf8"));
  const before = all();
  const subject = subjectIn(content);
  const words = freshWords();
  const undos = [editBody, addArticle, rename].map((edit) => edit(content, subject, words.next().value));
  const { archive, problems } = readArchive(content, { today: "2026-11-24" });
  expect(problems).toEqual([]);
  expect(archive.articles.length + archive.withdrawn.length).toBe(61);
  expect(archive.people.some(({ name }) => name.endsWith(" Qoac"))).toBe(true);
  expect(all().filter((text) => text.includes("Qoaa"))).toHaveLength(1);
  for (const undo of undos) undo();
  expect(all()).toEqual(before);
});
