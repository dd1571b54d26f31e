/** `npm run check` as a newsroom and its machines run it. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { md } from "../archive-of.ts";
import { launcher, project } from "../run.ts";

const content = mkdtempSync(join(tmpdir(), "jejak-check-"));
afterAll(() => rmSync(content, { recursive: true }));

const site = 'title: "Arsip"\nurl: "https://arsip.example/"\nmenu: [{label: "A", url: "/a/"}]\n';
writeFileSync(join(content, "site.yaml"), site);

function run(...args: string[]) {
  return spawnSync(process.execPath, [launcher, "check", "--content", content, ...args], {
    cwd: project,
    encoding: "utf8",
  });
}

test("machines read nothing but their format, and the exit code is the same", () => {
  for (const format of ["json", "sarif"]) {
    const { status, stdout, stderr } = run("--format", format);
    expect(JSON.parse(stdout)).toBeTypeOf("object");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  }
  expect(run("--format", "github").stdout).toMatch(
    /^::warning file=[^\n]+site\.yaml,line=3,col=\d+,title=broken-link::[^\n]+\n$/,
  );
});

test("a rule that the archive raises ends the check with 1", () => {
  writeFileSync(join(content, "site.yaml"), `${site}checks: {broken-link: "error"}\n`);
  const { status, stdout } = run();
  writeFileSync(join(content, "site.yaml"), site);
  expect(status).toBe(1);
  expect(stdout).toMatch(/broken-link {2}[^(]/);
});

test("today is the day that is asked for, and must be one", () => {
  mkdirSync(join(content, "articles/2030"), { recursive: true });
  writeFileSync(
    join(content, "articles/2030/a.md"),
    md('title: "A"\npublished: "2030-05-05"\nsummary: "A."', "Isi."),
  );
  expect(run("--today", "2030-05-04").stdout).toContain("future-date");
  expect(run("--today", "2030-05-05").stdout).not.toContain("future-date");
  const { status, stderr } = run("--today", "besok");
  expect(status).toBe(1);
  expect(stderr).toContain("No such day");
});

test("a format that there is not is refused", () => {
  const { status, stderr, stdout } = run("--format", "xml");
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain("text, json, sarif, github");
});
