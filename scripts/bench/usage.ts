/** What the processes of one command used, together. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** As `usage-hook.ts` leaves it behind. */
export interface ProcessUsage {
  /** User and system time of all threads. */
  readonly cpuSeconds: number;
  /** The most that was resident at one time. */
  readonly memoryMegabytes: number;
}

/** Of all reports in `folder`. Peaks are added up, as if all processes had had theirs at one time. */
export function usageIn(folder: string): ProcessUsage {
  const reports = readdirSync(folder).map(
    (file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as ProcessUsage,
  );
  if (reports.length === 0) throw new Error("the measured process left no report of what it used");
  const sum = (of: (usage: ProcessUsage) => number) => reports.reduce((total, usage) => total + of(usage), 0);
  return {
    cpuSeconds: sum(({ cpuSeconds }) => cpuSeconds),
    memoryMegabytes: sum(({ memoryMegabytes }) => memoryMegabytes),
  };
}
