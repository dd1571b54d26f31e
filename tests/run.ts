/** Runs the project's own commands the way a newsroom does: as programs. */
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

export const project = resolve(import.meta.dirname, "..");

/** `node scripts/run.js`, whose first argument is a command. */
export const launcher = join(project, "scripts/run.js");

export interface Run {
  readonly code: number | null;
  /** Standard output and standard error. */
  readonly output: string;
}

/** Where the archives that are built once for all tests are built: time zone and locale. */
export const newsroom = { TZ: "Asia/Jakarta", LANG: "id_ID.UTF-8", LC_ALL: "id_ID.UTF-8" };

/** `run("build", ["--content", folder])` is `npm run build -- --content folder` without npm's own start-up. */
export function run(
  command: "build" | "check" | "release" | "new" | "start",
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, command, ...args], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { code: status, output: stdout + stderr };
}

/** Throws what the build said where it did not succeed. `more`: further options. */
export function buildInto(
  out: string,
  content: string,
  env: NodeJS.ProcessEnv = {},
  more: readonly string[] = [],
): void {
  const { code, output } = run("build", ["--content", content, "--out", out, ...more], env);
  if (code !== 0) throw new Error(output);
}
