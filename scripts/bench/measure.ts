/** Runs one command to its end and measures it: wall time, processor time and memory of all its processes. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { type Command, root } from "./command.ts";
import { type ProcessUsage, usageIn } from "./usage.ts";

export interface Cost extends ProcessUsage {
  /** From before the process is started until it has ended. */
  readonly wallSeconds: number;
}

/** A measured command did not do its work; the message says what it printed. */
export class CommandFailed extends Error {}

/** `tmp`: where the command leaves its reports. Throws `CommandFailed` where it ends with an error. */
export function measure(command: Command, tmp: string): Cost {
  const reports = mkdtempSync(join(tmp, "usage-"));
  const { program, args, env } = reporting(command, reports);
  const from = performance.now();
  const { status, signal, error, output } = spawnSync(program, args, {
    cwd: command.cwd ?? root,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  const wallSeconds = (performance.now() - from) / 1000;
  if (error) throw error;
  if (status === 0) return { wallSeconds, ...usageIn(reports) };
  const printed = output.filter(Boolean).join("\n").trim();
  const line = [command.program, ...command.args].join(" ");
  throw new CommandFailed(`${line} ended with ${signal ?? `exit code ${status}`}.\n${printed}`);
}

/** Node tells by itself what it used; of other programs GNU time does, where it is. */
function reporting(command: Command, reports: string): Command {
  const { program, args, env = {} } = command;
  if (program === process.execPath) return { program, args, env: { ...env, ...nodeReport(reports) } };
  if (!existsSync(gnuTime) || process.platform !== "linux") return command;
  return { program: gnuTime, args: ["-o", join(reports, "time"), "-f", "%U %S %M", program, ...args], env };
}

const gnuTime = "/usr/bin/time";

function nodeReport(reports: string): Record<string, string> {
  const hook = `--import ${new URL("usage-hook.js", import.meta.url).href}`;
  return { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} ${hook}`.trim(), JEJAK_BENCH_USAGE: reports };
}
