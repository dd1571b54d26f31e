/** What is told of the archive in `tests/fixtures/checks/` that is named after a rule. */
import { join } from "node:path";
import type { Problem } from "../../src/problem.ts";
import { readArchive } from "../../src/site/read-archive.ts";

export const fixtureProblems = (rule: string): readonly Problem[] =>
  readArchive(join(import.meta.dirname, "../fixtures/checks", rule), { today: "2026-11-24" }).problems;
