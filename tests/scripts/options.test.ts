import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type FolderOptions, folderCommand } from "../../scripts/options.ts";

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
