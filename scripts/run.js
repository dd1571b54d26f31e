/**
 * `node scripts/run.js <command> [options]`: runs a command from compiled code, and compiles it first where it has changed.
 * Why not straight from TypeScript: docs/decisions/020-compiled-once.md.
 */
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { nameSources } from "../src/site/source-stack.js";
import { currentCode } from "./code/current.js";
import { commands } from "./code/entries.js";
import { root } from "./code/sources.js";

// A run lasts seconds: with three times the patience, V8 compiles less that is never needed again. And what is young takes less room.
// docs/decisions/024-flags-of-v8.md
for (const flag of ["--interrupt-budget=400000", "--max-semi-space-size=8"]) setFlagsFromString(flag);

const [node = "", , command = "", ...options] = process.argv;
const source = Object.hasOwn(commands, command) && commands[command];
if (source) {
  process.argv = [node, join(root, source), ...options];
  nameSources();
  await import(await currentCode(command));
} else {
  console.error(`node scripts/run.js <${Object.keys(commands).join("|")}>`);
  process.exitCode = 1;
}
