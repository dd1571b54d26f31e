import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** These replace modules, so they must not meet copies of them that another test has loaded. */
const apart = [
  "tests/content/shelf.test.ts",
  "tests/site/eleventy.test.ts",
  "tests/views/jsx.test.ts",
  "tests/views/languages.test.ts",
];

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
