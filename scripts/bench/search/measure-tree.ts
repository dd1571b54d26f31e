/** Runs one command to its end and measures all its processes, in whatever language they are written. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { type Command, root } from "../command.ts";
import { CommandFailed, type Cost } from "../measure.ts";
import { treeUsage } from "../process-tree.ts";
import { type ProcessUsage, unknownUsage } from "../usage.ts";

/** What a process used in its last moments before it ended is missed, up to so many milliseconds of it. */
const oftenEnough = 25;

/** Memory: the most that its processes held together, each at its own peak. Throws `CommandFailed` where it ends with an error. */
export async function measureTree({ program, args, cwd = root, env }: Command): Promise<Cost> {
  const from = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => printed.push(chunk.toString()));
  let usage = unknownUsage;
  const watch = setInterval(() => {
    usage = higher(usage, treeUsage(child.pid ?? 0));
  }, oftenEnough);
  try {
    const [code, signal] = await once(child, "close");
    const wallSeconds = (performance.now() - from) / 1000;
    if (code === 0) return { wallSeconds, ...usage };
    throw new CommandFailed(
      `${[program, ...args].join(" ")} ended with ${signal ?? `exit code ${code}`}.\n${printed.join("").trim()}`,
    );
  } finally {
    clearInterval(watch);
  }
}

/** Both only grow while a command runs; they shrink when one of its processes has ended. */
export function higher(one: ProcessUsage, other: ProcessUsage): ProcessUsage {
  const most = (of: (usage: ProcessUsage) => number | null) =>
    of(one) === null ? of(other) : Math.max(of(one) ?? 0, of(other) ?? 0);
  return {
    cpuSeconds: most(({ cpuSeconds }) => cpuSeconds),
    memoryMegabytes: most(({ memoryMegabytes }) => memoryMegabytes),
  };
}
