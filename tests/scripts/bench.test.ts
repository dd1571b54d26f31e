/** The fictional archive of the bench: always the same, and always without a mistake. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { generate } from "../../scripts/bench/generate.ts";
import { reach } from "../../scripts/bench/growth.ts";
import { harvestGrowth, harvestTable } from "../../scripts/bench/harvest-table.ts";
import type { Pair } from "../../scripts/bench/one-size.ts";
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

const pair = (articles: number, milliseconds: number): Pair => {
  const cost = { wallSeconds: 1, cpuSeconds: 1, memoryMegabytes: 1 };
  const harvest = [
    { part: "related stories", milliseconds },
    { part: "companions", milliseconds },
  ];
  return {
    articles,
    files: 1,
    bytes: 1,
    build: cost,
    floor: cost,
    harvest,
    reach: { clicks: 4, unreached: articles % 1000 },
  };
};

test("how far the farthest page is, and what cannot be reached, is told", () => {
  expect(reach([pair(1000, 1), pair(1003, 1)])).toEqual([
    "1000 articles: every page within 4 clicks of the front page",
    "1003 articles: no link leads to 3 pages",
  ]);
});

test("the harvest's growth is told by the time for each article", () => {
  expect(harvestGrowth([pair(1000, 50), pair(10_000, 750)])).toEqual([
    "harvest, 1000 to 10000 articles: time per article × 1.50",
  ]);
  expect(harvestTable([pair(1000, 50)])).toEqual([
    "harvest          articles  CPU ms  µs per article",
    "related stories      1000    50.0            50.0",
    "companions           1000    50.0            50.0",
    "whole harvest        1000   100.0           100.0",
  ]);
});
