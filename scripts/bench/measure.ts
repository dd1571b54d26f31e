/** Runs one command and measures it: wall time, processor time and memory of all its Node processes. */
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ProcessUsage, usageIn } from "./usage.ts";

export interface Cost extends ProcessUsage {
  /** From before the process is started until it has ended. */
  readonly wallSeconds: number;
}

export interface Failure {
  /** What the command printed before it failed. */
  readonly failure: string;
}

/** One of `scripts/code/entries.js` and its arguments. */
export type Command = readonly [name: string, ...args: string[]];

const run = fileURLToPath(new URL("../run.js", import.meta.url));

/** `tmp`: where it leaves its reports. */
export function measure([name, ...args]: Command, tmp: string): Cost | Failure {
  const reports = mkdtempSync(join(tmp, "usage-"));
  const hook = `--import ${new URL("usage-hook.js", import.meta.url).href}`;
  const env = {
    ...process.env,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} ${hook}`.trim(),
    JEJAK_BENCH_USAGE: reports,
  };
  const from = performance.now();
  const { status, signal, error, output } = spawnSync(process.execPath, [run, name, ...args], {
    env,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  const wallSeconds = (performance.now() - from) / 1000;
  if (error) throw error;
  if (status === 0) return { wallSeconds, ...usageIn(reports) };
  const printed = output.filter(Boolean).join("\n").trim();
  return { failure: `${name} ended with ${signal ?? `exit code ${status}`}.\n${printed}` };
}
