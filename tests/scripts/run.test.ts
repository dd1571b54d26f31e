/** Commands run the code as it is now, whatever lies in the cache. */
import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { codeVersion, compiledEntry } from "../../src/site/compiled.ts";
import { Workspace } from "../browser/workspace.ts";

const workspace = new Workspace();
const cache = join(workspace.folder, "cache/code");
afterAll(() => workspace.close());

const script = "scripts/check.ts";
const asItIs = readFileSync(workspace.path(script), "utf8");
const well = { status: 0, stdout: "0 kesalahan, 0 peringatan\n", stderr: "" };

beforeEach(() => {
  writeFileSync(workspace.path(script), asItIs);
});

function check(env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/run.js", "check"], {
    cwd: workspace.folder,
    env: { ...workspace.env, ...env },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const compiled = workspace.path("compiled");

/** What the cache holds, once it holds this code alone; compiled when that is first asked for. */
function compiledOnce(): string {
  rmSync(cache, { recursive: true, force: true });
  if (existsSync(compiled)) cpSync(compiled, cache, { recursive: true });
  else {
    expect(check()).toEqual(well);
    cpSync(cache, compiled, { recursive: true });
  }
  const [name = "", ...others] = readdirSync(cache);
  expect(others).toEqual([]);
  return join(cache, name);
}

test("edited code runs at once, and so does the old when it is back", () => {
  expect(check()).toEqual(well);
  workspace.edit(script, (text) => `${text}console.log("baru");\n`);
  expect(check().stdout).toBe(`${well.stdout}baru\n`);
  writeFileSync(workspace.path(script), asItIs);
  expect(check()).toEqual(well);
});

test("compiled code knows its version, and where its other entries lie", () => {
  const told = (edit: string): string[] => {
    const lines =
      'import * as me from "../src/site/compiled.ts";\nconsole.log(me.codeVersion, me.compiledEntry("build")?.href);\n';
    writeFileSync(workspace.path(script), `${lines}${asItIs}${edit}`);
    return check().stdout.split("\n")[0]?.split(" ") ?? [];
  };
  const [version, build = ""] = told("");
  const [other, otherBuild = ""] = told("// baru\n");
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect(other).not.toBe(version);
  expect(existsSync(new URL(build))).toBe(true);
  expect(existsSync(new URL(otherBuild))).toBe(true);
  expect(otherBuild).not.toBe(build);
  expect([codeVersion, compiledEntry("build")]).toEqual([null, null]);
});

test("code that has not changed is not compiled again", () => {
  const folder = compiledOnce();
  const file = join(folder, "check.js.map"); // no part of what is run
  writeFileSync(file, "{}");
  expect(check()).toEqual(well);
  expect(readFileSync(file, "utf8")).toBe("{}");
});

test("what is damaged or missing is passed by, and compiled again", () => {
  const folder = compiledOnce();
  const names = readdirSync(folder);
  const chunk = names.find((name) => /^chunk-.*\.js$/.test(name)) ?? "";
  const wrecks: [victim: string, wreck: (file: string) => void][] = [
    ["check.js", (file) => writeFileSync(file, "console.log('lain')")],
    [chunk, (file) => rmSync(file)],
    ["manifest.json", (file) => truncateSync(file, 40)],
  ];
  for (const [index, [victim, wreck]] of wrecks.entries()) {
    wreck(join(folder.replace(/\d+$/, String(index)), victim));
    expect(check(), victim).toEqual(well);
    expect(readdirSync(cache).length).toBe(index + 2);
  }
  expect(readdirSync(folder.replace(/\d+$/, "3"))).toEqual(names);
});

test("several at once, with nothing compiled yet, all do their work and leave one copy", async () => {
  rmSync(cache, { recursive: true, force: true });
  const outcomes = await Promise.all(
    Array.from({ length: 3 }, async () => {
      const child = spawn(process.execPath, ["scripts/run.js", "check"], {
        cwd: workspace.folder,
        env: workspace.env,
      });
      let output = "";
      child.stdout.on("data", (data) => {
        output += data;
      });
      child.stderr.on("data", (data) => {
        output += data;
      });
      return await new Promise((done) => child.on("close", (status) => done({ status, output })));
    }),
  );
  expect(outcomes).toEqual(Array(3).fill({ status: 0, output: well.stdout }));
  expect(readdirSync(cache).length).toBe(1);
});

test("the cache lies where $JEJAK_CACHE says, seen from the caller", () => {
  const caller = workspace.path("luar");
  mkdirSync(caller);
  expect(check({ INIT_CWD: caller, JEJAK_CACHE: "simpanan" })).toEqual(well);
  expect(readdirSync(join(caller, "simpanan/code")).length).toBe(1);
});

test("what was not used for a day is deleted, but the last three", () => {
  compiledOnce();
  const old = ["a", "b", "c", "d"].map((name, index) => {
    const path = join(cache, name);
    mkdirSync(path);
    writeFileSync(join(path, "x.js"), "");
    const time = new Date(Date.now() - (2 + index) * 24 * 60 * 60 * 1000);
    utimesSync(path, time, time);
    return name;
  });
  workspace.edit(script, (text) => `${text}// baru\n`);
  expect(check()).toEqual(well);
  const left = readdirSync(cache).filter((name) => old.includes(name));
  expect(left).toEqual(["a"]);
  expect(readdirSync(cache).length).toBe(3);
});

test("a fault names the line of its source", () => {
  workspace.edit(
    script,
    (text) => `${text}\n\nfunction fails(): never {\n  throw new Error("uji");\n}\nfails();\n`,
  );
  const line = asItIs.split("\n").length + 3;
  const { status, stderr } = check();
  expect(status).toBe(1);
  expect(stderr).toContain(`Error: uji\n    at fails (${workspace.path(script)}:${line}:9)`);
});

test("code that cannot be read is told with its place", () => {
  workspace.edit(script, (text) => `${text}const = 1;\n`);
  const { status, stderr } = check();
  expect(status).toBe(1);
  expect(stderr).toContain(`scripts/check.ts:${asItIs.split("\n").length}:6: ERROR:`);
});

test("a command that there is not is told which there are", () => {
  const { status, stderr } = spawnSync(process.execPath, [workspace.path("scripts/run.js"), "toString"], {
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toContain("start|build|check|release|new");
  expect(stderr).not.toContain("    at ");
});
