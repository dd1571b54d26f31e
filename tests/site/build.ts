/** Archives and the sites that are built of them, in folders that go when the tests of a file are done (`tests/clear.ts`). */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { buildInto, project } from "../run.ts";

export { project, run } from "../run.ts";

export const sample = join(project, "content");

export const fixture = join(project, "tests/fixtures/archive");

const temporary: string[] = [];

/** Removed when the tests of a file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "jejak-"));
  temporary.push(folder);
  return folder;
}

export function removeTemporaryFolders(): void {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A temporary folder with all that is in another. */
export function copyOf(folder: string): string {
  const copy = join(temporaryFolder(), "copy");
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Builds into a new folder and returns it. */
export function build(content: string, env: NodeJS.ProcessEnv = {}): string {
  const out = temporaryFolder();
  buildInto(out, content, env);
  return out;
}

/** The same without the index of words, which is half of the work: for tests of something else. */
export function buildPages(content: string): string {
  const out = temporaryFolder();
  buildInto(out, content, {}, ["--no-search"]);
  return out;
}

/** The sample and the fixture archive, built once for all tests: to be read only. */
export const built = inject("built");

/** Every file below a folder, in order: `{"orang/index.html": "…"}`. */
export function filesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = files.map((item) => join(item.parentPath, item.name).slice(folder.length + 1)).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
