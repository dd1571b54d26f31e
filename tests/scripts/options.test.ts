import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, expect, test } from "vitest";
import { type FolderOptions, folderCommand, todayOption } from "../../scripts/options.ts";

const folder = mkdtempSync(join(tmpdir(), "jejak-options-"));
afterAll(() => rmSync(folder, { recursive: true }));

const contentOf = (path: string): string =>
  folderCommand("check", "").parse(["--content", path], { from: "user" }).opts<FolderOptions>().content;

test.each(["", "/", "///"])("a folder that is written with %j at its end is named without", (end) => {
  expect(contentOf(`${folder}${end}`)).toBe(folder);
});

test("the root stays what it is", () => {
  expect(contentOf("/")).toBe("/");
});

/** Throws what the command would say before it ends. */
const todayOf = (day: string): string =>
  new Command()
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .addOption(todayOption())
    .parse(["--today", day], { from: "user" })
    .opts<{ today: string }>().today;

test("today is a day", () => {
  expect(todayOf("2024-02-29")).toBe("2024-02-29");
  for (const day of ["2030-02-30", "besok", "2030-05", "2030-05-05T00:00"])
    expect(() => todayOf(day)).toThrow("No such day");
});
