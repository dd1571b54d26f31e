/** What a running program and the processes below it have used so far, from `/proc`. */
import { readFileSync } from "node:fs";
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
  for (const child of procText(pid, `task/${pid}/children`).split(" ").filter(Boolean))
    yield* family(Number(child));
}

function usageOf(pid: number): ProcessUsage {
  // The program's name, in brackets, may hold spaces.
  const fields = procText(pid, "stat").split(") ").at(-1)?.split(" ") ?? [];
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(procText(pid, "status"))?.[1];
  return {
    cpuSeconds: (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / ticksPerSecond,
    memoryMegabytes: Number(kilobytes ?? 0) / 1024,
  };
}

/** Empty once the process has ended. */
function procText(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
