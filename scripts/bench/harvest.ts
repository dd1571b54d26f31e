/**
 * What the graph's harvest takes in a process of its own: the processor time of each part, once the archive is read.
 * Writes `[{"part": "companions", "milliseconds": 4.2}, …]`.
 *
 * `node scripts/run.js bench-harvest <content> <out.json>`
 */
import { writeFileSync } from "node:fs";
import { buildArchive } from "../../src/graph/build-archive.ts";
import { readArchive } from "../../src/site/read-archive.ts";
import { harvestParts } from "./harvest-parts.ts";
import { median } from "./median.ts";

/** The first is left out: in it the code is compiled. */
const rounds = 6;

const [content, out] = process.argv.slice(2);
if (!content || !out) throw new Error("usage: bench-harvest <content> <out.json>");

const { things, settings } = readArchive(content).archive;
const figures = Object.keys(harvestParts).map((part) => ({ part, rounds: [] as number[] }));
for (let round = 0; round < rounds; round++) {
  // What a page has asked for is kept, so each round needs an archive that nobody has asked anything.
  const { archive } = buildArchive(things, settings);
  for (const { part, rounds } of figures) {
    const before = process.cpuUsage();
    harvestParts[part]?.(archive);
    const { user, system } = process.cpuUsage(before);
    rounds.push((user + system) / 1000);
  }
}
const costs = figures.map(({ part, rounds }) => ({ part, milliseconds: median(rounds.slice(1)) }));
writeFileSync(out, JSON.stringify(costs));
