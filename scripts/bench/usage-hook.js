/** Loaded into every Node process of a measured command, as it is: leaves behind what the process used. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";

const folder = process.env.JEJAK_BENCH_USAGE;

if (folder && isMainThread) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    /** @type {import("./usage.ts").ProcessUsage} */
    const usage = {
      cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
      memoryMegabytes: (highWater() ?? maxRSS) / 1024,
    };
    writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(usage));
  });
}

/**
 * Kilobytes. Linux counts what the parent had in memory when it forked into `maxRSS` (getrusage(2)), but not into
 * VmHWM; elsewhere null.
 */
function highWater() {
  if (process.platform !== "linux") return null;
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
  return kilobytes ? Number(kilobytes) : null;
}
