/** Eleventy as it comes, with the same articles. */
import { join } from "node:path";
import { root } from "./command.ts";
import { measure } from "./measure.ts";
import type { Row } from "./row.ts";
import { writtenSince } from "./written.ts";

/** A larger archive would hold up all else. */
export const mostArticles = 1000;

/** `site`: as `writeStockEleventySite` wrote it. */
export function stockEleventyRow(site: string, out: string, tmp: string): Row {
  const program = join(root, "node_modules/@11ty/eleventy/cmd.cjs");
  const args = [program, "--quiet", `--output=${out}`];
  const cost = measure({ program: process.execPath, args, cwd: site }, tmp);
  return { what: "stockEleventy", figures: { ...cost, ...writtenSince(out) } };
}
