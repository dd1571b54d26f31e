/** What is started from outside: each becomes a file of the compiled code. */

/** Run by `node scripts/run.js <name>`. @type {Readonly<Record<string, string>>} */
export const commands = {
  start: "scripts/start.ts",
  build: "scripts/build.ts",
  check: "scripts/check.ts",
  release: "scripts/release.ts",
  new: "scripts/new.ts",
  roots: "scripts/roots.ts",
  schemas: "scripts/schemas.ts",
  search: "scripts/search.ts",
  "bench-floor": "scripts/bench/floor.ts",
  "bench-harvest": "scripts/bench/harvest.ts",
  "bench-index": "scripts/bench/search/make-index.ts",
};

/** @type {Readonly<Record<string, string>>} */
export const entries = {
  ...commands,
  eleventy: "src/site/eleventy.ts",
  worker: "src/site/worker.ts",
  "indexing-worker": "src/site/search/indexing-worker.ts",
};
