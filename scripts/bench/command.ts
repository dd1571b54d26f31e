/** The commands that are measured, each as a program and its arguments. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheFolder } from "../../src/site/cache-folder.js";

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  /** Default: this repository. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** A command of Jejak, as npm starts it. `cache`: where it keeps what it may use again. */
export const jejak = (name: "build" | "start", args: readonly string[], cache: string): Command => ({
  program: process.execPath,
  args: ["scripts/run.js", name, ...args],
  env: { JEJAK_CACHE: cache },
});

/** An option of builds: the index of words is measured by `npm run bench -- search`. */
export const withoutSearch = "--no-search";

/** A folder for a cold build: with the compiled code, which does not hang on the archive, and nothing else. */
export function freshCache(folder: string): string {
  cpSync(join(cacheFolder, "code"), join(folder, "code"), { recursive: true });
  return folder;
}

/** A part of the bench, started as Jejak's own commands are. */
export const benchScript = (name: "floor" | "harvest" | "index", ...args: readonly string[]): Command => ({
  program: process.execPath,
  args: ["scripts/run.js", `bench-${name}`, ...args],
});

/** The least that any command can take that uses Eleventy. */
export const importEleventy: Command = {
  program: process.execPath,
  args: ["-e", 'import("@11ty/eleventy")'],
};
