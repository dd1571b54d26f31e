import { existsSync, statfsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** These replace modules, so they must not meet copies of them that another test has loaded. */
const apart = [
  "tests/content/shelf.test.ts",
  "tests/site/eleventy.test.ts",
  "tests/views/jsx.test.ts",
  "tests/views/languages.test.ts",
];

/** Tests write and delete tens of thousands of files, which on a disk takes longer than to make them. */
const inMemory = "/dev/shm";
/** Bytes: several times what the tests have in it at a time. */
const enough = 2 * 1024 ** 3;

if (process.env.TMPDIR === undefined && existsSync(inMemory)) {
  const { bavail, bsize } = statfsSync(inMemory);
  if (bavail * bsize > enough) process.env.TMPDIR = inMemory;
}

export default defineConfig({
  test: {
    // By itself vitest leaves one core free, which on two cores is half of them.
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
    hookTimeout: 120_000,
    setupFiles: "tests/clear.ts",
    projects: [
      // Tests share the loaded modules, which are pure: loading them anew for each file took a third of the time.
      {
        extends: true,
        test: {
          name: "jejak",
          include: ["tests/**/*.test.ts"],
          exclude: apart,
          isolate: false,
          globalSetup: "tests/global-setup.ts",
        },
      },
      { extends: true, test: { name: "jejak, with modules replaced", include: apart } },
    ],
  },
});
