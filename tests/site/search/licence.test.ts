/** What a site says of the roots that it hands to browsers. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { built } from "../build.ts";

test("every file of roots names the licence beside it, which tells whose they are", () => {
  const search = join(built.fixture, "aset/cari");
  const folder = join(search, readdirSync(search).find((name) => name.startsWith("words-")) ?? "");
  const shards = readdirSync(folder).filter((name) => name.endsWith(".json"));
  expect(shards).not.toEqual([]);
  for (const shard of shards) {
    const { licence } = JSON.parse(readFileSync(join(folder, shard), "utf8"));
    const text = readFileSync(join(folder, licence), "utf8");
    for (const what of ["hunspell-id Authors", "LGPL-3.0", "Changed:", "GNU LESSER GENERAL PUBLIC LICENSE"])
      expect(text).toContain(what);
    expect(text).not.toContain("LICENSE-roots");
  }
});
