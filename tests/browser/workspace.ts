/** A copy of the project in a temporary folder, in which a test may edit content, views and styles. */
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const project = resolve(import.meta.dirname, "../..");

const copied = [".eleventy.js", "package.json", "tsconfig.json", "src", "scripts", "content"];

export class Workspace {
  readonly folder = mkdtempSync(join(tmpdir(), "jejak-"));
  /** Its compiled code goes with it. */
  readonly env = { ...process.env, JEJAK_CACHE: join(this.folder, "cache") };
  #server: ChildProcess | null = null;

  constructor() {
    for (const name of copied) cpSync(join(project, name), join(this.folder, name), { recursive: true });
    symlinkSync(join(project, "node_modules"), join(this.folder, "node_modules"));
  }

  path(file: string): string {
    return join(this.folder, file);
  }

  edit(file: string, change: (text: string) => string): void {
    const path = this.path(file);
    const before = readFileSync(path, "utf8");
    const after = change(before);
    if (after === before) throw new Error(`the edit of ${file} changes nothing`);
    writeFileSync(path, after);
  }

  /** Runs a serving command until it says where; resolves with that address, without a slash at its end. */
  async serve(command: string, ...args: string[]): Promise<string> {
    const port = await freePort();
    const server = spawn(command, [...args, "--port", String(port)], {
      cwd: this.folder,
      detached: true,
      env: this.env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#server = server;
    let output = "";
    return await new Promise((done, fail) => {
      const read = (chunk: Buffer) => {
        output += chunk.toString();
        const address = /Server at (http:\/\/localhost:\d+)/.exec(output)?.[1];
        if (address) done(address);
      };
      server.stdout.on("data", read);
      server.stderr.on("data", read);
      server.on("exit", (code) => fail(new Error(`the server stopped with ${code}:\n${output}`)));
    });
  }

  close(): void {
    const { pid, exitCode } = this.#server ?? {};
    if (pid && exitCode === null) process.kill(-pid, "SIGKILL");
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.on("error", fail);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
