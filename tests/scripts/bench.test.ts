/** The fictional archive of the bench: always the same, and always without a mistake. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { generate } from "../../scripts/bench/generate.ts";
import { writeFiles } from "../../scripts/bench/write-files.ts";
import { readArchive } from "../../src/site/read-archive.ts";

const archive = (seed: number) => [...generate({ articles: 60, seed })];

test("the same seed tells the same stories, byte for byte", () => {
  expect(archive(1)).toEqual(archive(1));
});

test("another seed tells other stories", () => {
  expect(archive(2)).not.toEqual(archive(1));
});

describe("an archive of 60 fictional stories", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "jejak-bench-test-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("is read without a problem, and is linked", () => {
    writeFiles(folder, archive(1));
    const { archive: read, problems } = readArchive(folder, { today: "2026-11-24" });
    expect(problems).toEqual([]);
    expect(read.articles.length + read.withdrawn.length).toBe(60);
    expect(read.articles.some((article) => read.story(article).thread)).toBe(true);
    expect(read.people.some((person) => read.linksTo(person).mentioning.length > 5)).toBe(true);
  });
});
