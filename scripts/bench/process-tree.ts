/** What a running program and the processes below it have used so far, from `/proc`. */
import { readdirSync, readFileSync } from "node:fs";
import { type ProcessUsage, unknownUsage } from "./usage.ts";

/** Linux counts processor time in hundredths of a second, for every program alike (proc(5), sysconf(3)). */
const ticksPerSecond = 100;

/** Of processes that still run. Unknown where there is no `/proc`. */
export function treeUsage(pid: number): ProcessUsage {
  if (process.platform !== "linux") return unknownUsage;
  const usages = [...family(pid)].map(usageOf);
  const sum = (of: (usage: ProcessUsage) => number | null) =>
    usages.reduce((total, usage) => total + (of(usage) ?? 0), 0);
  return {
    cpuSeconds: sum(({ cpuSeconds }) => cpuSeconds),
    memoryMegabytes: sum(({ memoryMegabytes }) => memoryMegabytes),
  };
}

function* family(pid: number): Generator<number> {
  yield pid;
  for (const thread of threadsOf(pid)) {
    const children = procText(pid, `task/${thread}/children`).split(" ").filter(Boolean);
    for (const child of children) yield* family(Number(child));
  }
}

function usageOf(pid: number): ProcessUsage {
  // The program's name, in brackets, may hold spaces. Behind it, from the twelfth on: user and system time, and
  // those of its children that have ended.
  const fields = procText(pid, "stat").split(") ").at(-1)?.split(" ") ?? [];
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(procText(pid, "status"))?.[1];
  return {
    cpuSeconds: ticks / ticksPerSecond,
    memoryMegabytes: Number(kilobytes ?? 0) / 1024,
  };
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** Empty once the process has ended. */
function procText(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
