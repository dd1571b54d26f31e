/** Runs one command and measures it: wall time, processor time and memory of all its Node processes. */
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { type ProcessUsage, usageIn } from "./usage.ts";

export interface Cost extends ProcessUsage {
  /** From before the process is started until it has ended. */
  readonly wallSeconds: number;
}

export interface Failure {
  /** What the command printed before it failed. */
  readonly failure: string;
}

/** A TypeScript file of this repository and its arguments. */
export type Command = readonly [script: string, ...args: string[]];

/** Through Node and tsx in one process, as `tsx script` would start a second one. `tmp`: where it leaves its reports. */
export function measure([script, ...args]: Command, tmp: string): Cost | Failure {
  const reports = mkdtempSync(join(tmp, "usage-"));
  const hook = new URL("usage-hook.ts", import.meta.url).href;
  const imports = `--import ${import.meta.resolve("tsx")} --import ${hook}`;
  const env = {
    ...process.env,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} ${imports}`.trim(),
    JEJAK_BENCH_USAGE: reports,
  };
  const from = performance.now();
  const { status, signal, error, output } = spawnSync(process.execPath, [script, ...args], {
    env,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  const wallSeconds = (performance.now() - from) / 1000;
  if (error) throw error;
  if (status === 0) return { wallSeconds, ...usageIn(reports) };
  const printed = output.filter(Boolean).join("\n").trim();
  return { failure: `${script} ended with ${signal ?? `exit code ${status}`}.\n${printed}` };
}
