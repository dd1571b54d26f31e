/** Runs the project's own commands the way a newsroom does: as programs. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll } from "vitest";

export const project = resolve(import.meta.dirname, "../..");

export const sample = join(project, "content");

export const fixture = join(project, "tests/fixtures/archive");

const temporary: string[] = [];

/** Removed when the tests of a file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "jejak-"));
  temporary.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

export interface Run {
  readonly code: number | null;
  /** Standard output and standard error. */
  readonly output: string;
}

/** `run("build", ["--content", folder])` is `npm run build -- --content folder` without npm's own start-up. */
export function run(
  command: "build" | "check" | "release" | "new" | "start",
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Run {
  const script = join(project, "scripts", `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { code: status, output: stdout + stderr };
}

/** Builds into a new folder and returns it. */
export function build(content: string, env: NodeJS.ProcessEnv = {}): string {
  const out = temporaryFolder();
  const { code, output } = run("build", ["--content", content, "--out", out], env);
  if (code !== 0) throw new Error(output);
  return out;
}

/** Every file below a folder, in order: `{"orang/index.html": "…"}`. */
export function filesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = files.map((item) => join(item.parentPath, item.name).slice(folder.length + 1)).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
