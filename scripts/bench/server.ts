/** A server that rebuilds what is saved, started as a user would, and how long a save takes to reach the disk. */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type Command, root } from "./command.ts";
import { CommandFailed, type Cost } from "./measure.ts";
import { treeUsage } from "./process-tree.ts";

/** Milliseconds between two looks at the disk. */
const interval = 3;

/** Milliseconds after which a save is taken for lost. */
const patience = 600_000;

export class Server {
  readonly #process: ChildProcess;
  readonly #log: string;

  private constructor(process: ChildProcess, log: string) {
    this.#process = process;
    this.#log = log;
  }

  /** Resolves once it answers. `log`: a file for what it prints. */
  static async start(command: Command, port: number, log: string): Promise<Server> {
    const output = openSync(log, "w");
    const child = spawn(command.program, command.args, {
      cwd: command.cwd ?? root,
      env: { ...process.env, ...command.env },
      stdio: ["ignore", output, output],
    });
    closeSync(output);
    const server = new Server(child, log);
    try {
      await server.#until(async () => {
        const answer = await fetch(`http://localhost:${port}/`).catch(() => null);
        await answer?.text();
        return answer?.ok ?? false;
      });
      await server.idle();
    } catch (fault) {
      await server.stop();
      throw fault;
    }
    return server;
  }

  /** From just before `save` until each of `files` is another one than before; processor time until nothing is left to do. */
  async saved(save: () => void, files: readonly string[]): Promise<Cost> {
    const before = files.map(stampOf);
    const { cpuSeconds } = treeUsage(this.#pid);
    const from = performance.now();
    save();
    let next = 0;
    await this.#until(() => {
      for (; next < files.length; next++) if (stampOf(files[next] ?? "") === before[next]) return false;
      return true;
    });
    const wallSeconds = (performance.now() - from) / 1000;
    await this.idle();
    const after = treeUsage(this.#pid);
    const used = after.cpuSeconds === null || cpuSeconds === null ? null : after.cpuSeconds - cpuSeconds;
    return { wallSeconds, cpuSeconds: used, memoryMegabytes: after.memoryMegabytes };
  }

  /** Until `seen`, and until nothing is left to do. */
  async settled(seen: () => boolean): Promise<void> {
    await this.#until(seen);
    await this.idle();
  }

  /** Once its processor time has stood still for a second; where nobody tells that, after three seconds. */
  async idle(): Promise<void> {
    for (let still = 0, last = treeUsage(this.#pid).cpuSeconds; still < 4; ) {
      await sleep(last === null ? 750 : 250);
      const { cpuSeconds } = treeUsage(this.#pid);
      still = last === null || cpuSeconds === null || cpuSeconds - last < 0.02 ? still + 1 : 0;
      last = cpuSeconds;
    }
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#process.kill("SIGINT");
    const stuck = setTimeout(() => this.#process.kill("SIGKILL"), 5000);
    await ended;
    clearTimeout(stuck);
  }

  get #pid(): number {
    return this.#process.pid ?? 0;
  }

  /** Throws `CommandFailed` where the server ends before, or never gets there. */
  async #until(done: () => boolean | Promise<boolean>): Promise<void> {
    for (const from = performance.now(); !(await done()); ) {
      const ended = this.#process.exitCode ?? this.#process.signalCode;
      const late = performance.now() - from > patience;
      if (ended !== null || late) {
        const how = late ? "did not get ready" : `ended with ${ended}`;
        throw new CommandFailed(
          `${this.#process.spawnargs.join(" ")} ${how}.\n${readFileSync(this.#log, "utf8")}`,
        );
      }
      await sleep(interval);
    }
  }
}

/** Another one for a file written anew, even where its length stays. Empty where it is not. */
function stampOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.ino} ${found.mtimeMs} ${found.size}` : "";
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}
