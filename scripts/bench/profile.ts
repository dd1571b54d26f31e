/** Where a cold build spends its processor time, as files for the browser's developer tools. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Command, freshCache, jejak, withoutSearch } from "./command.ts";
import { measure } from "./measure.ts";

/** One `.cpuprofile` for each thread, in `profiles`. `folder`: new, for all else. */
export function profileBuild(content: string, folder: string, profiles: string): void {
  mkdirSync(folder, { recursive: true });
  mkdirSync(profiles, { recursive: true });
  const cache = freshCache(join(folder, "cache"));
  const build = jejak("build", ["--content", content, "--out", join(folder, "site"), withoutSearch], cache);
  measure(profiled(build, profiles), folder);
}

const profiled = (command: Command, profiles: string): Command => ({
  ...command,
  args: ["--cpu-prof", `--cpu-prof-dir=${profiles}`, ...command.args],
});
