/** What the bench prints: figures, how they compare, and how they grow. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { growth, reach } from "../../scripts/bench/growth.ts";
import { harvestGrowth, harvestTable } from "../../scripts/bench/harvest-table.ts";
import { medianRows } from "../../scripts/bench/median.ts";
import type { Size } from "../../scripts/bench/one-size.ts";
import { ratios } from "../../scripts/bench/ratios.ts";
import type { Figures } from "../../scripts/bench/row.ts";
import { table } from "../../scripts/bench/table.ts";
import { usageIn } from "../../scripts/bench/usage.ts";

const figures = (seconds: number, files: number, known = true): Figures => ({
  wallSeconds: seconds,
  cpuSeconds: known ? seconds * 2 : null,
  memoryMegabytes: known ? seconds * 100 : null,
  files,
  bytes: files * 10_000,
});

const small: Size = {
  articles: 1000,
  rows: [
    { what: "cold", figures: figures(2, 1700) },
    { what: "floor", figures: figures(0.5, 1700) },
    { what: "nothing", figures: figures(0.25, 0) },
    { what: "hugo", figures: figures(1, 1600, false) },
    { what: "stockEleventy", figures: "too slow" },
  ],
  harvest: [],
  reach: null,
};

test("each part is a line, and what is not known is a dash", () => {
  expect(table([small])).toEqual([
    "what                        articles  wall s  CPU s  peak memory MB  files    MB  ms per file  wall/floor  CPU/floor",
    "cold build                      1000    2.00   4.00             200   1700  17.0        1.176        4.00       4.00",
    "floor: bare Node loop           1000   0.500   1.00              50   1700  17.0        0.294        1.00       1.00",
    "warm build: nothing edited      1000   0.250   0.50              25      0   0.0            –        0.50       0.50",
    "Hugo, cold                      1000    1.00      –               –   1600  16.0        0.625        2.00          –",
    "stock Eleventy, cold, 1000 articles: not measured, too slow",
  ]);
});

test("what was measured is compared, and nothing else", () => {
  expect(ratios([small])).toEqual([
    "1000 articles, cold build / floor: bare Node loop: wall 4.00, CPU 4.00, memory 4.00",
    "1000 articles, cold build / Hugo, cold: wall 2.00, CPU –, memory –",
    "1000 articles, Hugo, cold / floor: bare Node loop: wall 2.00, CPU –, memory –",
    "1000 articles, warm build: nothing edited / cold build: wall 0.13, CPU 0.13, memory 0.13",
  ]);
});

test("a build grows by its files, an edit by its whole time", () => {
  const large: Size = {
    ...small,
    articles: 10_000,
    rows: [
      { what: "cold", figures: figures(18.6, 18_300) },
      { what: "nothing", figures: figures(0.5, 0) },
    ],
  };
  expect(growth([large, small])).toEqual([
    "cold build, 1000 to 10000 articles: time per file × 0.86, 1.000 ms for each file more; peak memory × 9.30",
    "warm build: nothing edited, 1000 to 10000 articles: time × 2.00; peak memory × 2.00",
  ]);
});

test("the median is taken of each figure by itself, and a reason stays a reason", () => {
  const runs = [3, 1, 2].map((seconds) => [
    { what: "cold" as const, figures: { ...figures(seconds, 10), memoryMegabytes: 5 - seconds } },
    { what: "hugo" as const, figures: "not here" },
  ]);
  expect(medianRows(runs)).toEqual([
    { what: "cold", figures: { ...figures(2, 10), memoryMegabytes: 3 } },
    { what: "hugo", figures: "not here" },
  ]);
});

test("reports of Node and of GNU time are added up, and none is unknown", () => {
  const folder = mkdtempSync(join(tmpdir(), "jejak-bench-test-"));
  try {
    expect(usageIn(folder)).toEqual({ cpuSeconds: null, memoryMegabytes: null });
    writeFileSync(join(folder, "1.json"), JSON.stringify({ cpuSeconds: 1, memoryMegabytes: 10 }));
    writeFileSync(join(folder, "time"), "1.50 0.25 2048\n");
    expect(usageIn(folder)).toEqual({ cpuSeconds: 2.75, memoryMegabytes: 12 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const size = (articles: number, milliseconds: number): Size => ({
  articles,
  rows: [],
  harvest: [
    { part: "related stories", milliseconds },
    { part: "companions", milliseconds },
  ],
  reach: { clicks: 4, unreached: articles % 1000 },
});

test("how far the farthest page is, and what cannot be reached, is told", () => {
  expect(reach([size(1000, 1), size(1003, 1), { ...size(1000, 1), reach: null }])).toEqual([
    "1000 articles: every page within 4 clicks of the front page",
    "1003 articles: no link leads to 3 pages",
  ]);
});

test("the harvest's growth is told by the time for each article", () => {
  expect(harvestGrowth([size(1000, 50), size(10_000, 750)])).toEqual([
    "harvest, 1000 to 10000 articles: time per article × 1.50",
  ]);
  expect(harvestTable([size(1000, 50)])).toEqual([
    "harvest          articles  CPU ms  µs per article",
    "related stories      1000    50.0            50.0",
    "companions           1000    50.0            50.0",
    "whole harvest        1000   100.0           100.0",
  ]);
});
