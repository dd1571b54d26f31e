/** What the processes of one command used, together. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Null: nobody could tell. */
export interface ProcessUsage {
  /** User and system time of all threads. */
  readonly cpuSeconds: number | null;
  /** The most that was resident at one time. */
  readonly memoryMegabytes: number | null;
}

export const unknownUsage: ProcessUsage = { cpuSeconds: null, memoryMegabytes: null };

/** Of all reports in `folder`. Peaks are added up, as if all processes had had theirs at one time. */
export function usageIn(folder: string): ProcessUsage {
  const reports = readdirSync(folder).map((file) => reportIn(readFileSync(join(folder, file), "utf8")));
  if (reports.length === 0) return unknownUsage;
  const sum = (of: (usage: Report) => number) => reports.reduce((total, usage) => total + of(usage), 0);
  return {
    cpuSeconds: sum(({ cpuSeconds }) => cpuSeconds),
    memoryMegabytes: sum(({ memoryMegabytes }) => memoryMegabytes),
  };
}

interface Report {
  readonly cpuSeconds: number;
  readonly memoryMegabytes: number;
}

/** JSON as `usage-hook.js` leaves it behind, or a line of GNU time: seconds of user and system, kilobytes. */
function reportIn(text: string): Report {
  if (text.startsWith("{")) return JSON.parse(text) as Report;
  const [user = 0, system = 0, kilobytes = 0] = text.trim().split(" ").map(Number);
  return { cpuSeconds: user + system, memoryMegabytes: kilobytes / 1024 };
}
